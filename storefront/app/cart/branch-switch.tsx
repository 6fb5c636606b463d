import { useFetcher } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { CaptchaCheck } from "~/captcha/captcha-check"
import type { Captcha } from "~/captcha/types"
import { useCheckedForm } from "~/captcha/use-checked-form"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import { CoinPicture } from "~/components/coin-picture"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"
import type { CartRefusal } from "./action.server"
import type { CartItem } from "./types"

interface BranchSwitchProps {
  purchase: { variant_id: string; branch_id: string; quantity: number }
  /** check before a cart is opened at the other branch (G22) */
  captcha: Captcha
  /** name of the branch that the coin is wanted from */
  wanted: string
  /** name of the cart's branch */
  current: string
  lost: Pick<CartItem, "id" | "title" | "picture" | "quantity">[]
}

/** Which coins would be given up, and the choice between the two branches. */
export function BranchSwitch({ purchase, captcha, wanted, current, lost }: BranchSwitchProps) {
  const { t } = useTranslation("cart")
  const paths = usePaths()
  const fetcher = useFetcher<CartRefusal>()
  const busy = fetcher.state !== "idle"
  const refused = busy ? undefined : fetcher.data
  const { place, check, again, waiting, onSubmit } = useCheckedForm(captcha, "new-cart", refused)
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
      {captcha.required && <CaptchaCheck place={place} check={check} again={again} />}
      <div className="flex flex-wrap gap-3">
        <LinkButton to={paths.cart} replace>
          {t("switch.keep")}
        </LinkButton>
        <fetcher.Form
          method="post"
          action={paths.cart}
          onSubmit={(event) => (busy ? event.preventDefault() : onSubmit(event))}
        >
          <input type="hidden" name="intent" value="start-over" />
          {Object.entries(purchase).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {check.solution && <input type="hidden" name="captcha" value={check.solution} />}
          <Button variant="danger" aria-busy={busy || waiting !== null || undefined}>
            {t("switch.startOver", { branch: wanted })}
          </Button>
        </fetcher.Form>
      </div>
      {refused && (
        <div className="mt-4">
          <Alert level="danger">{refused.refusal.message}</Alert>
        </div>
      )}
    </section>
  )
}
