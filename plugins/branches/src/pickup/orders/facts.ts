import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { methodsOfOptions } from "../../receiving/option-method"
import type { ReceivingMethod } from "../../types"
import { findPickupBranch, type PickupBranch } from "./branch"
import { moneyOf, type Money, type PaymentFacts } from "./paid"

/** An item of an order as the desk sees it. */
export type PickupItem = {
  id: string
  title: string
  thumbnail: string | null
  product_handle: string | null
  /** How many of them are owed: what was returned or written off is not. */
  quantity: number
  /** How many of those were taken out of stock for the buyer already. */
  fulfilled: number
}

type Person = { first_name: string | null; last_name: string | null; phone?: string | null }

/** What pickup needs to know of an order. */
export type PickupOrder = Money & {
  id: string
  display_id: number
  canceled: boolean
  currency: string
  method: ReceivingMethod | undefined
  created_at: Date
  email: string | null
  locale: string | null
  customer_id: string | null
  recipient: string
  phone: string | null
  /** What is owed; empty when nothing is left. */
  items: PickupItem[]
  branch: PickupBranch | undefined
}

type Detail = Partial<Record<"fulfilled_quantity" | (typeof GONE)[number], number>>

/** Units that are not the buyer's any more. */
const GONE = [
  "return_requested_quantity",
  "return_received_quantity",
  "return_dismissed_quantity",
  "written_off_quantity",
] as const

type Row = {
  id: string
  display_id: number
  currency_code: string
  status: string
  created_at: Date | string
  email: string | null
  locale?: string | null
  customer_id: string | null
  sales_channel_id: string | null
  customer: Person | null
  shipping_address: Person | null
  items: {
    id: string
    title: string
    thumbnail: string | null
    product_handle: string | null
    quantity: number
    detail?: Detail | null
  }[]
  shipping_methods: { shipping_option_id: string | null }[]
  payment_collections: PaymentFacts[]
}

const FIELDS = [
  ...["id", "display_id", "status", "created_at", "email", "locale", "customer_id"],
  ...["currency_code", "sales_channel_id", "customer.first_name", "customer.last_name"],
  ...["first_name", "last_name", "phone"].map((field) => `shipping_address.${field}`),
  ...["items.*", "items.detail.*"],
  "shipping_methods.shipping_option_id",
  ...["status", "amount", "captured_amount", "refunded_amount"].map(
    (field) => `payment_collections.${field}`
  ),
]

const methodOf = async (
  container: MedusaContainer,
  row: Row
): Promise<ReceivingMethod | undefined> => {
  const ids = row.shipping_methods.flatMap(({ shipping_option_id: id }) => id ?? [])
  return ids[0] ? (await methodsOfOptions(container, ids)).get(ids[0]) : undefined
}

const owed = ({ detail, quantity, ...item }: Row["items"][number]): PickupItem => {
  const gone = GONE.reduce((sum, field) => sum + Number(detail?.[field] ?? 0), 0)
  const { id, title, thumbnail, product_handle } = item
  return {
    ...{ id, title, thumbnail, product_handle },
    quantity: Number(quantity) - gone,
    fulfilled: Math.max(0, Number(detail?.fulfilled_quantity ?? 0) - gone),
  }
}

const nameOf = (person: Person | null): string =>
  [person?.last_name, person?.first_name].filter(Boolean).join(" ")

/**
 * One order, for pickup.
 *
 * @param filters its id, or the number that people use
 * @param locale language of the branch's texts
 * @returns undefined when there is no such order
 */
export const findPickupOrder = async (
  container: MedusaContainer,
  filters: { id: string } | { display_id: number },
  locale?: string
): Promise<PickupOrder | undefined> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters })
  const row = data[0] as unknown as Row | undefined
  if (!row) {
    return undefined
  }
  return {
    id: row.id,
    display_id: row.display_id,
    canceled: row.status === "canceled",
    ...moneyOf(row.payment_collections),
    currency: row.currency_code,
    method: await methodOf(container, row),
    created_at: new Date(row.created_at),
    email: row.email,
    locale: row.locale ?? null,
    customer_id: row.customer_id,
    recipient: nameOf(row.shipping_address) || nameOf(row.customer),
    phone: row.shipping_address?.phone ?? null,
    items: row.items.map(owed).filter(({ quantity }) => quantity > 0),
    branch: await findPickupBranch(container, row.sales_channel_id, locale),
  }
}
