import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { tenge } from "../lib/money"
import type { Delivery } from "../lib/types"
import { DeliveryAddress } from "./delivery-address"
import { DeliveryCosts } from "./delivery-costs"

/** What lies in a parcel, for whom, and what it is insured for; goes into the box. */
export const PackingSlip = ({ delivery }: { delivery: Delivery }) => {
  const { t } = useTranslation("courier")
  return (
    <article className="flex flex-col gap-y-4">
      <Heading level="h1">{t("slip.title", { number: delivery.display_id })}</Heading>
      <section>
        <Heading level="h2">{t("deliveries.recipient")}</Heading>
        <DeliveryAddress delivery={delivery} />
      </section>
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b">
            <th>{t("slip.coin")}</th>
            <th>{t("slip.quantity")}</th>
            <th>{t("slip.price")}</th>
            <th>{t("slip.sum")}</th>
          </tr>
        </thead>
        <tbody>
          {delivery.items.map(({ title, quantity, unit_price }, index) => (
            <tr key={index} className="border-b">
              <td className="py-1">{title}</td>
              <td>{quantity}</td>
              <td>{tenge(unit_price)}</td>
              <td>{tenge(unit_price * quantity)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <DeliveryCosts delivery={delivery} />
      <p className="pt-8">{t("slip.signatures")}</p>
    </article>
  )
}
