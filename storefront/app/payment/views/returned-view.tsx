import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import type { PaymentViewProps } from "../payment-page"
import { StartAnew } from "../start-anew"

/** B3: the money came, but too late for the coins: it goes back to the card by itself. */
export function ReturnedView({ cart }: PaymentViewProps) {
  const { t } = useTranslation("payment")
  return (
    <div className="grid gap-6">
      <Alert level="info" title={t("returned.money")}>
        <p className="mt-1">{t("returned.when")}</p>
      </Alert>
      <p className="text-lg">{t("returned.text")}</p>
      <StartAnew cart={cart} text={t("returned.next")} />
    </div>
  )
}
