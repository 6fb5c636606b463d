import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { CoinPicture } from "~/components/coin-picture"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"
import type { CartItem } from "./types"

interface BranchSwitchProps {
  purchase: { variant_id: string; branch_id: string; quantity: number }
  /** name of the branch that the coin is wanted from */
  wanted: string
  /** name of the cart's branch */
  current: string
  lost: Pick<CartItem, "id" | "title" | "picture" | "quantity">[]
}

/** Which coins would be given up, and the choice between the two branches. */
export function BranchSwitch({ purchase, wanted, current, lost }: BranchSwitchProps) {
  const { t } = useTranslation("cart")
  const paths = usePaths()
  const busy = useNavigation().state === "submitting"
  return (
    <section className="mx-auto max-w-2xl">
      <h1 className="mb-4">{t("switch.title")}</h1>
      <p className="mb-4">{t("switch.text", { current, wanted })}</p>
      <h2 className="mb-2 font-sans text-base font-semibold">{t("switch.lost")}</h2>
      <ul className="mb-4 divide-y divide-line border-y border-line">
        {lost.map(({ id, title, picture, quantity }) => (
          <li key={id} className="flex items-center gap-4 py-2">
            <div className="w-14 shrink-0">
              <CoinPicture src={picture} alt="" sizes="3.5rem" />
            </div>
            <span className="grow">{title}</span>
            <span className="text-muted tabular-nums">× {quantity}</span>
          </li>
        ))}
      </ul>
      <p className="mb-6 text-muted">{t("switch.finishFirst")}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton to={paths.cart} replace>
          {t("switch.keep")}
        </LinkButton>
        <Form method="post" action={paths.cart} replace>
          <input type="hidden" name="intent" value="start-over" />
          {Object.entries(purchase).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button variant="danger" disabled={busy}>
            {t("switch.startOver", { branch: wanted })}
          </Button>
        </Form>
      </div>
    </section>
  )
}
