import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findPickupBranch } from "@qazyna/branches/pickup/orders/branch"
import { pickupFacts, type PickupFacts } from "@qazyna/branches/pickup/views/facts"
import { methodsOfOptions } from "@qazyna/branches/receiving/option-method"
import { LOCALES, type Language } from "../../lib/languages"
import { loadTranslator } from "../../lib/translations"
import type { OrderView, ParcelView, PickupStep } from "./types"

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "currency_code",
  "sales_channel_id",
  "item_total",
  "shipping_total",
  "items.*",
  "shipping_methods.shipping_option_id",
  "fulfillments.id",
  "fulfillments.labels.*",
]

type Row = {
  id: string
  display_id: number
  created_at: string | Date
  currency_code: string
  sales_channel_id: string | null
  item_total: number
  shipping_total: number
  items: {
    title: string
    product_id: string | null
    product_title: string | null
    quantity: number
    total: number
  }[]
  shipping_methods: { shipping_option_id: string | null }[] | null
  fulfillments:
    { id: string; labels: { tracking_number: string; tracking_url: string }[] | null }[] | null
}

/** An order as letters tell of it, and its parcels by fulfilment. @returns undefined when there is none */
export async function readOrder(
  container: MedusaContainer,
  id: string,
  language: Language
): Promise<{ order: OrderView; parcelsOf: (fulfilment: string) => ParcelView[] } | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } })
  const row = data[0] as unknown as Row | undefined
  if (!row) {
    return undefined
  }
  const products = row.items.flatMap(({ product_id }) => product_id ?? [])
  const option = row.shipping_methods?.[0]?.shipping_option_id ?? ""
  const [translate, branch, methods, pickup] = await Promise.all([
    loadTranslator(query, products),
    readBranch(container, row.sales_channel_id, language),
    methodsOfOptions(container, [option]),
    pickupFacts(container, row.id),
  ])
  const order: OrderView = {
    id: row.id,
    number: row.display_id,
    placedAt: new Date(row.created_at),
    currency: row.currency_code,
    items: row.items.map(({ title, product_id, product_title, quantity, total }) => {
      const base = product_title ?? title
      const name = product_id ? translate(product_id, "title", language, base) : base
      return { name, quantity, sum: total }
    }),
    delivery: row.shipping_total,
    // Not the total of the order, which core lowers by what was refunded.
    total: row.item_total + row.shipping_total,
    method: methods.get(option) ?? null,
    branch,
    pickup: pickup ? stepOf(pickup) : null,
  }
  return { order, parcelsOf: (fulfilment) => parcels(row, fulfilment) }
}

function parcels({ fulfillments }: Row, id: string): ParcelView[] {
  const labels = fulfillments?.find((fulfilment) => fulfilment.id === id)?.labels ?? []
  return labels
    .filter(({ tracking_number }) => tracking_number)
    .map(({ tracking_number, tracking_url }) => ({
      number: tracking_number,
      url: webAddress(tracking_url),
    }))
}

/** What staff or a courier typed is not trusted to be an address. */
function webAddress(url: string): string | null {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null
}

function stepOf({ appointment, branch }: PickupFacts): PickupStep {
  if (appointment?.state === "booked") {
    return { step: "booked", slot: appointment }
  }
  return { step: branch.hours ? "choose" : "come" }
}

async function readBranch(
  container: MedusaContainer,
  channel: string | null,
  language: Language
): Promise<OrderView["branch"]> {
  const branch = await findPickupBranch(container, channel, LOCALES[language])
  return branch
    ? { name: branch.name, place: [branch.city, branch.address].filter(Boolean).join(", ") }
    : null
}
