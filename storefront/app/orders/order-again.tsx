import { useFetcher } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { CaptchaCheck } from "~/captcha/captcha-check"
import type { Captcha } from "~/captcha/types"
import { useCheckedForm } from "~/captcha/use-checked-form"
import type { CartRefusal } from "~/cart/action.server"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"
import type { AgainPosition } from "./order-again.server"

interface OrderAgainProps {
  orderId: string
  branch: string
  positions: AgainPosition[]
  captcha: Captcha
  /** units of the cart that the new one takes the place of */
  lost: number
}

/** What of an old order can be had again at its branch, and the button that fills the cart with it. */
export function OrderAgain({ orderId, branch, positions, captcha, lost }: OrderAgainProps) {
  const { t } = useTranslation("orders")
  const paths = usePaths()
  const fetcher = useFetcher<CartRefusal>()
  const busy = fetcher.state !== "idle"
  const refused = busy ? undefined : fetcher.data
  const { place, check, again, waiting, onSubmit } = useCheckedForm(captcha, "new-cart", refused)
  const any = positions.some(({ quantity }) => quantity > 0)
  return (
    <div className="max-w-2xl">
      <p className="mb-4">{t("again.text", { branch })}</p>
      <ul className="mb-4 divide-y divide-line border-y border-line">
        {positions.map(({ title, ordered, quantity }, index) => (
          <li key={index} className="flex flex-wrap items-center gap-x-4 py-2">
            <span className="grow">{title}</span>
            <span className={`tabular-nums ${quantity < ordered ? "text-danger" : "text-muted"}`}>
              {quantity > 0 ? t("again.units", { quantity, ordered }) : t("again.gone")}
            </span>
          </li>
        ))}
      </ul>
      {any && lost > 0 && (
        <div className="mb-4">
          <Alert level="warning">{t("again.lost", { count: lost })}</Alert>
        </div>
      )}
      {any && captcha.required && <CaptchaCheck place={place} check={check} again={again} />}
      <div className="flex flex-wrap gap-3">
        {any && (
          <fetcher.Form
            method="post"
            action={paths.cart}
            onSubmit={(event) => (busy ? event.preventDefault() : onSubmit(event))}
          >
            <input type="hidden" name="intent" value="order-again" />
            <input type="hidden" name="order_id" value={orderId} />
            {check.solution && <input type="hidden" name="captcha" value={check.solution} />}
            <Button aria-busy={busy || waiting !== null || undefined}>{t("again.fill")}</Button>
          </fetcher.Form>
        )}
        <LinkButton to={paths.order(orderId)} variant="secondary">
          {t("again.back")}
        </LinkButton>
      </div>
      {refused && (
        <div className="mt-4">
          <Alert level="danger">{refused.refusal.message}</Alert>
        </div>
      )}
    </div>
  )
}
