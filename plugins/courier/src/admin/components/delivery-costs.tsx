import { useTranslation } from "react-i18next"
import { daysOf } from "../lib/dates"
import { tenge } from "../lib/money"
import type { Delivery } from "../lib/types"

/** Delivery and insurance apart, and what else is known of a parcel (G16). */
export const DeliveryCosts = ({ delivery }: { delivery: Delivery }) => {
  const { t, i18n } = useTranslation("courier")
  const { earliest, latest } = delivery
  const rows: [string, string][] = [
    [t("costs.delivery"), tenge(delivery.delivery_amount)],
    [t("costs.insurance"), tenge(delivery.insurance_amount)],
    [t("deliveries.value"), tenge(delivery.declared_value)],
    [t("deliveries.weight"), t("grams", { grams: delivery.weight_grams ?? "—" })],
    [t("costs.expected"), daysOf(earliest, latest, i18n.language) || "—"],
  ]
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ui-fg-subtle">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
