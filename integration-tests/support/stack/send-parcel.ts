import type { Http } from "../suite/clients"

/** Staff pack an order, hand it to the carrier and type the tracking number. */
export async function sendParcel(
  admin: Http,
  orderId: string,
  tracking_number: string
): Promise<void> {
  const path = `/admin/orders/${orderId}`
  const { data } = await admin.get(path, { params: { fields: "*items" } })
  const items = data.order.items.map(({ id, quantity }: { id: string; quantity: number }) => ({
    id,
    quantity,
  }))
  await admin.post(`${path}/fulfillments`, { items })
  const packed = await admin.get(path, { params: { fields: "*fulfillments" } })
  await admin.post(`${path}/fulfillments/${packed.data.order.fulfillments[0].id}/shipments`, {
    items,
    labels: [{ tracking_number, tracking_url: "#", label_url: "#" }],
  })
}
