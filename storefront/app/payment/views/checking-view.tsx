import { useTranslation } from "react-i18next"
import { LinkButton } from "~/components/link-button"
import { Spinner } from "~/components/spinner"
import { formatTime } from "~/format/astana-time"
import { usePaths } from "~/shell/use-root-data"
import type { PaymentViewProps } from "../payment-page"

/** An attempt has begun and has no end yet, or the money is there and the order is being made. */
export function CheckingView({ payment }: PaymentViewProps) {
  const { t } = useTranslation("payment")
  const paths = usePaths()
  const { state, until } = payment
  return (
    <div className="grid gap-4">
      <span className="noscript:hidden">
        <Spinner className="size-7" label={t(`${state === "paid" ? "paid" : "checking"}.wait`)} />
      </span>
      <p className="text-lg">{t(`${state === "paid" ? "paid" : "checking"}.text`)}</p>
      {state === "checking" && (
        <>
          <p>{t("checking.leave")}</p>
          {until !== null && (
            <p className="text-muted">{t("checking.until", { time: formatTime(until) })}</p>
          )}
        </>
      )}
      <div>
        <LinkButton to={paths.payment} reloadDocument variant="secondary">
          {t("checking.again")}
        </LinkButton>
      </div>
    </div>
  )
}
