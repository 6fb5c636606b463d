/** What staff need to pack and send one order. */
export type Delivery = {
  id: string
  display_id: number
  created_at: string
  recipient: string
  phone: string
  province: string
  city: string
  street: string
  postal_code: string
  items: { title: string; quantity: number; unit_price: number }[]
  declared_value: number | null
  weight_grams: number | null
  delivery_amount: number | null
  insurance_amount: number | null
  earliest: string | null
  latest: string | null
  sent: boolean
  tracking_numbers: string[]
}

export const DELIVERY_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "shipping_address.*",
  "items.*",
  "shipping_methods.data",
  "fulfillments.canceled_at",
  "fulfillments.shipped_at",
  "fulfillments.labels.tracking_number",
]

type Address = Partial<
  Record<
    | "first_name"
    | "last_name"
    | "phone"
    | "province"
    | "city"
    | "address_1"
    | "address_2"
    | "postal_code",
    string | null
  >
>

/** An order as core gives it, as far as it is read. */
type OrderRow = {
  id: string
  display_id: number
  created_at: Date | string
  shipping_address?: Address | null
  items?: ({ product_title?: string; title: string; quantity: number; unit_price: number } | null)[]
  shipping_methods?: ({ data?: Record<string, unknown> | null } | null)[]
  fulfillments?: (Parcel | null)[]
}

type Parcel = {
  canceled_at: Date | string | null
  shipped_at: Date | string | null
  labels?: ({ tracking_number: string } | null)[]
}

const present = <Value>(values: (Value | null | undefined)[] | undefined): Value[] =>
  (values ?? []).filter((value) => value !== null && value !== undefined)

const words = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(" ")

const numberIn = (data: Record<string, unknown>, name: string): number | null =>
  typeof data[name] === "number" ? data[name] : null

const textIn = (data: Record<string, unknown>, name: string): string | null =>
  typeof data[name] === "string" ? data[name] : null

/** One order for the packing slip and the list of the day. */
export const presentDelivery = (order: OrderRow): Delivery => {
  const address = order.shipping_address ?? {}
  const data = present(order.shipping_methods)[0]?.data ?? {}
  const parcels = present(order.fulfillments).filter(({ canceled_at }) => !canceled_at)
  return {
    id: order.id,
    display_id: order.display_id,
    created_at: new Date(order.created_at).toISOString(),
    recipient: words(address.last_name, address.first_name),
    phone: address.phone ?? "",
    province: address.province ?? "",
    city: address.city ?? "",
    street: present([address.address_1, address.address_2]).filter(Boolean).join(", "),
    postal_code: address.postal_code ?? "",
    items: present(order.items).map(({ product_title, title, quantity, unit_price }) => ({
      title: product_title ?? title,
      quantity,
      unit_price,
    })),
    declared_value: numberIn(data, "declared_value"),
    weight_grams: numberIn(data, "weight_grams"),
    delivery_amount: numberIn(data, "delivery_amount"),
    insurance_amount: numberIn(data, "insurance_amount"),
    earliest: textIn(data, "earliest"),
    latest: textIn(data, "latest"),
    sent: parcels.some(({ shipped_at }) => shipped_at),
    tracking_numbers: parcels.flatMap(({ labels }) =>
      present(labels).map(({ tracking_number }) => tracking_number)
    ),
  }
}
