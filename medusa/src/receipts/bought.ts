import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findPickupBranch } from "@qazyna/branches/pickup/orders/branch"
import { LOCALES, type Language } from "../lib/languages"
import { loadTranslator } from "../lib/translations"

/** What a receipt tells of the order itself, in its reader's language. Sums are in major units. */
export type Bought = {
  items: { name: string; unitPrice: number; quantity: number; sum: number }[]
  pickup: boolean
  delivery: number
  insurance: number
  buyer: string
  branch: string
}

const FIELDS = [
  "id",
  "sales_channel_id",
  "items.*",
  "shipping_methods.amount",
  "shipping_methods.data",
  "shipping_address.first_name",
  "shipping_address.last_name",
]

type Row = {
  sales_channel_id: string | null
  items: {
    title: string
    product_id: string | null
    product_title: string | null
    quantity: number
    unit_price: number
    total: number
  }[]
  shipping_methods: { amount: number; data: Record<string, unknown> | null }[] | null
  shipping_address: { first_name: string | null; last_name: string | null } | null
}

/** What was bought with an order. @returns undefined when there is none */
export async function boughtWith(
  container: MedusaContainer,
  id: string,
  language: Language
): Promise<Bought | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } })
  const row = data[0] as unknown as Row | undefined
  if (!row) {
    return undefined
  }
  const [translate, branch] = await Promise.all([
    loadTranslator(
      query,
      row.items.flatMap(({ product_id }) => product_id ?? [])
    ),
    findPickupBranch(container, row.sales_channel_id, LOCALES[language]),
  ])
  const { last_name, first_name } = row.shipping_address ?? {}
  return {
    items: row.items.map(({ title, product_id, product_title, quantity, unit_price, total }) => {
      const base = product_title ?? title
      const name = product_id ? translate(product_id, "title", language, base) : base
      return { name, quantity, unitPrice: unit_price, sum: total }
    }),
    ...chargesOf(row),
    buyer: [last_name, first_name].filter(Boolean).join(" "),
    branch: [branch?.name, branch?.city, branch?.address].filter(Boolean).join(", "),
  }
}

/** A delivery service that insures the goods includes the premium in its amount and says how much of it that is. */
function chargesOf({ shipping_methods }: Row): Pick<Bought, "pickup" | "delivery" | "insurance"> {
  const { amount = 0, data } = shipping_methods?.[0] ?? {}
  const premium = data?.insurance_amount
  const insurance = typeof premium === "number" ? premium : 0
  return { pickup: data?.receiving_method === "pickup", delivery: amount - insurance, insurance }
}
