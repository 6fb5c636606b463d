import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { tenge } from "../lib/money"
import type { Delivery } from "../lib/types"
import { DeliveryAddress } from "./delivery-address"

/** What goes to the courier on a day, a line for each order. */
export const DeliveryTable = ({ deliveries }: { deliveries: Delivery[] }) => {
  const { t } = useTranslation("courier")
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {(["order", "recipient", "goods", "weight", "value", "state"] as const).map((column) => (
            <Table.HeaderCell key={column}>{t(`deliveries.${column}`)}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {deliveries.map((delivery) => (
          <Table.Row key={delivery.id}>
            <Table.Cell>
              <Link className="text-ui-fg-interactive" to={`/courier/deliveries/${delivery.id}`}>
                №{delivery.display_id}
              </Link>
            </Table.Cell>
            <Table.Cell className="whitespace-normal py-2">
              <DeliveryAddress delivery={delivery} />
            </Table.Cell>
            <Table.Cell className="whitespace-normal py-2">
              {delivery.items.map(({ title, quantity }, index) => (
                <div key={index}>
                  {title} × {quantity}
                </div>
              ))}
            </Table.Cell>
            <Table.Cell>{t("grams", { grams: delivery.weight_grams ?? "—" })}</Table.Cell>
            <Table.Cell>{tenge(delivery.declared_value)}</Table.Cell>
            <Table.Cell>
              {delivery.tracking_numbers.join(", ") ||
                t(delivery.sent ? "deliveries.sent" : "deliveries.waiting")}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
