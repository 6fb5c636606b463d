import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { branchIdsAt } from "@qazyna/branches/branches/branches-at-places"
import type { Language } from "../../lib/languages"
import { loadTranslator } from "../../lib/translations"
import type { OrderView, ParcelView } from "./types"

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "currency_code",
  "sales_channel_id",
  "total",
  "shipping_total",
  "items.*",
  "shipping_methods.*",
  "fulfillments.id",
  "fulfillments.labels.*",
]

type Row = {
  id: string
  display_id: number
  created_at: string | Date
  currency_code: string
  sales_channel_id: string | null
  total: number
  shipping_total: number
  items: {
    title: string
    product_id: string | null
    product_title: string | null
    quantity: number
    total: number
  }[]
  shipping_methods: { data?: { receiving_method?: unknown } | null }[] | null
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
  const [translate, branch] = await Promise.all([
    loadTranslator(query, products),
    readBranch(container, row.sales_channel_id, language),
  ])
  const method = row.shipping_methods?.[0]?.data?.receiving_method
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
    total: row.total,
    method: method === "pickup" || method === "delivery" ? method : null,
    branch,
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

async function readBranch(
  container: MedusaContainer,
  channel: string | null,
  language: Language
): Promise<OrderView["branch"]> {
  const ids = channel ? await branchIdsAt(container, { sales_channel_id: channel }) : undefined
  if (!ids?.length) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, translate] = await Promise.all([
    query.graph({
      entity: "branch",
      fields: ["id", "name", "city", "address"],
      filters: { id: ids },
    }),
    loadTranslator(query, ids),
  ])
  const branch: { id: string; name: string; city: string; address: string | null } | undefined =
    data[0]
  if (!branch) {
    return null
  }
  const text = (field: "name" | "city" | "address") => {
    const base = branch[field]
    return base && translate(branch.id, field, language, base)
  }
  return {
    name: text("name") ?? "",
    place: [text("city"), text("address")].filter(Boolean).join(", "),
  }
}
