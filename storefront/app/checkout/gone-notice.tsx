import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { shortItems } from "~/cart/shortage"
import type { Cart } from "~/cart/types"
import { Alert } from "~/components/alert"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"

/** Coins that someone else has bought in the meantime, and the ways out. */
export function GoneNotice({ cart }: { cart: Cart }) {
  const { t } = useTranslation("checkout")
  const paths = usePaths()
  return (
    <Alert level="warning" title={t("goneTitle")}>
      <p className="mt-1">{t("goneText")}</p>
      <ul className="my-3 list-disc pl-5">
        {shortItems(cart).map(({ id, title, handle, available, quantity }) => (
          <li key={id}>
            <Link to={paths.coin(handle)} className="prose-link">
              {t("goneLeft", { title, count: available, quantity })}
            </Link>
          </li>
        ))}
      </ul>
      <LinkButton to={paths.cart}>{t("fixCart")}</LinkButton>
    </Alert>
  )
}
