import { useTranslation } from "react-i18next"
import type { PaymentViewProps } from "../payment-page"
import { ReasonBox } from "../reason-box"
import { StartAnew } from "../start-anew"

/** No tries are left: the coins are on sale again, and only a new cart leads on. */
export function BlockedView({ cart, payment }: PaymentViewProps) {
  const { t } = useTranslation("payment")
  return (
    <div className="grid gap-6">
      <p className="text-lg">{t("blocked.text", { count: payment.tries })}</p>
      <ReasonBox reason={payment.reason} />
      <StartAnew cart={cart} text={t("blocked.next")} />
    </div>
  )
}
