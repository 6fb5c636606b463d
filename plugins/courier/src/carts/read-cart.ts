import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FromLocation } from "../quoting/origin-source"
import type { CartToSend } from "../quoting/quote-cart"
import { PROVIDER_ID } from "../service"

/** A shipping option of the courier, with where its parcels are sent from. */
export type CourierOption = { id: string; from_location: FromLocation; payOnDelivery: boolean }

/** A shipping method of a cart that is the courier's. */
export type CourierMethod = {
  id: string
  amount: number
  data: Record<string, unknown> | null
  option: CourierOption
}

export type CourierCart = CartToSend & {
  sales_channel_id: string | null
  completed_at: Date | string | null
  methods: CourierMethod[]
}

type OptionRow = {
  id: string
  metadata: Record<string, unknown> | null
  service_zone: { fulfillment_set: { location: FromLocation | null } | null } | null
}

type CartRow = Omit<CourierCart, "methods"> & {
  shipping_methods?: (
    (Omit<CourierMethod, "option"> & { shipping_option_id: string | null }) | null
  )[]
}

const OPTION_FIELDS = [
  "id",
  "metadata",
  "service_zone.fulfillment_set.location.id",
  "service_zone.fulfillment_set.location.address.city",
  "service_zone.fulfillment_set.location.address.province",
]

const CART_FIELDS = [
  "id",
  "sales_channel_id",
  "completed_at",
  "items.quantity",
  "items.unit_price",
  "items.requires_shipping",
  "items.variant.weight",
  "items.product.weight",
  "shipping_address.city",
  "shipping_address.province",
  "shipping_methods.id",
  "shipping_methods.amount",
  "shipping_methods.data",
  "shipping_methods.shipping_option_id",
]

const graph = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.QUERY)

/** The courier's shipping options among some, by id. */
export const courierOptions = async (
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, CourierOption>> => {
  if (ids.length === 0) {
    return new Map()
  }
  const { data } = await graph(container).graph({
    entity: "shipping_option",
    fields: OPTION_FIELDS,
    filters: { id: ids, provider_id: PROVIDER_ID },
  })
  return new Map(
    (data as unknown as OptionRow[]).map(({ id, metadata, service_zone }) => [
      id,
      {
        id,
        from_location: service_zone?.fulfillment_set?.location ?? {},
        payOnDelivery: metadata?.pay_on_delivery === true,
      },
    ])
  )
}

/** A cart with all that decides the price of its delivery; undefined when there is none. */
export const readCart = async (
  container: MedusaContainer,
  id: string
): Promise<CourierCart | undefined> => {
  const { data } = await graph(container).graph({
    entity: "cart",
    fields: CART_FIELDS,
    filters: { id },
  })
  const row = data[0] as unknown as CartRow | undefined
  if (!row) {
    return undefined
  }
  const { shipping_methods, ...cart } = row
  const chosen = (shipping_methods ?? []).flatMap((method) => method ?? [])
  const options = await courierOptions(
    container,
    chosen.flatMap(({ shipping_option_id }) => shipping_option_id ?? [])
  )
  return {
    ...cart,
    methods: chosen.flatMap(({ shipping_option_id, ...method }) => {
      const option = options.get(shipping_option_id ?? "")
      return option ? [{ ...method, option }] : []
    }),
  }
}
