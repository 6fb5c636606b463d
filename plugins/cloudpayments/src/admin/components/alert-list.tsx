import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { formatMoment } from "../lib/moments"
import type { PaymentAlert } from "../lib/types"
import { ResolveButton } from "./resolve-button"

type AlertListProps = {
  alerts: PaymentAlert[]
  /** Whether each alert leads to its payment. */
  linked: boolean
}

/** Alerts, each with what happened, what to do, and a way to settle it. */
export const AlertList = ({ alerts, linked }: AlertListProps) => (
  <ul className="divide-y">
    {alerts.map((alert) => (
      <li key={alert.id} className="flex items-start justify-between gap-x-6 px-6 py-4">
        <AlertText alert={alert} linked={linked} />
        {alert.resolved_at ? null : <ResolveButton alert={alert} />}
      </li>
    ))}
  </ul>
)

const AlertText = ({ alert, linked }: { alert: PaymentAlert; linked: boolean }) => {
  const { t, i18n } = useTranslation("cloudpayments")
  const { kind, created_at, resolved_at, transaction_id, note } = alert
  const settled = resolved_at
    ? t("alerts.resolvedAt", { time: formatMoment(resolved_at, i18n.language) })
    : null
  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex flex-wrap items-center gap-x-3">
        <Text weight="plus">{t(`alerts.kinds.${kind}`)}</Text>
        <StatusBadge color={settled ? "green" : "red"}>{settled ?? t("alerts.open")}</StatusBadge>
      </div>
      <Text size="small">{settled ? note : t(`alerts.advice.${kind}`)}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        <time dateTime={created_at}>{formatMoment(created_at, i18n.language)}</time>
        {linked && transaction_id ? (
          <>
            {" · "}
            <Link className="text-ui-fg-interactive" to={`/card-payments/${transaction_id}`}>
              {t("alerts.payment")} {transaction_id}
            </Link>
          </>
        ) : null}
      </Text>
    </div>
  )
}
