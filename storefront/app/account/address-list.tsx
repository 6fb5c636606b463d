import { Form } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Badge } from "~/components/badge"
import { LinkButton } from "~/components/link-button"
import { isOblast } from "~/forms/regions"
import { usePaths } from "~/shell/use-root-data"
import type { AddressView } from "./address-line"

/** Delivery addresses of the account, the main one first. The only one cannot be deleted. */
export function AddressList({ addresses }: { addresses: AddressView[] }) {
  const { t } = useTranslation("account")
  const { t: formText } = useTranslation("forms")
  const paths = usePaths()
  return (
    <ul className="divide-y divide-line border-y border-line">
      {addresses.map(({ id, line, province, isDefault }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-4">
          <div className="grow basis-64">
            <p>
              {line} {isDefault && <Badge tone="gold">{t("addresses.default")}</Badge>}
            </p>
            {isOblast(province) && (
              <p className="text-sm text-muted">{formText(`regions.${province}`)}</p>
            )}
          </div>
          <LinkButton
            to={paths.address(id)}
            variant="secondary"
            aria-label={t("addresses.editOf", { line })}
          >
            {t("addresses.edit")}
          </LinkButton>
          {addresses.length > 1 && (
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <button
                aria-label={t("addresses.deleteOf", { line })}
                className="min-h-11 px-2 underline underline-offset-4 hover:text-danger"
              >
                {t("addresses.delete")}
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
