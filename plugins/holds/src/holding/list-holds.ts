import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HoldStatus } from "../modules/holds/types"
import { lookUp } from "./look-up"
import { holdsService } from "./service"

/** A hold as staff see it. */
export type AdminHold = {
  id: string
  cart_id: string
  order_id: string | null
  status: HoldStatus
  units: number
  expires_at: Date
  kept_until: Date | null
  ends_at: Date
  ended_at: Date | null
  created_at: Date
  product: { id: string; title: string; thumbnail: string | null } | null
  location: { id: string; name: string } | null
  customer: { id: string; email: string } | null
  /** What it became. */
  order: { id: string; display_id: number } | null
}

type Row = Omit<AdminHold, "product" | "location" | "customer" | "order"> & {
  product_id: string | null
  location_id: string
  customer_id: string | null
}

const customersLike = async (container: MedusaContainer, q: string): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: ["id"],
    filters: { email: { $ilike: `%${q.replace(/[\\%_]/g, "\\$&")}%` } },
    pagination: { take: 500 },
  })
  return data.map((row: { id: string }) => row.id)
}

/**
 * Holds for staff, newest first, one for each line of a cart.
 *
 * @param filters fields of a hold; `q` is a part of the buyer's e-mail
 */
export const listHolds = async (
  container: MedusaContainer,
  { q, ...filters }: Record<string, unknown> & { q?: string },
  page: { skip: number; take: number }
): Promise<{ holds: AdminHold[]; count: number }> => {
  const buyers = q ? { customer_id: await customersLike(container, q) } : {}
  const [rows, count] = await holdsService(container).listAndCountHolds(
    { counts: true, ...filters, ...buyers },
    { ...page, order: { created_at: "DESC", id: "ASC" } }
  )
  const holds = rows as unknown as Row[]
  const [products, locations, customers, orders] = await Promise.all([
    lookUp<NonNullable<AdminHold["product"]>>(
      container,
      "product",
      ["id", "title", "thumbnail"],
      holds.map((hold) => hold.product_id)
    ),
    lookUp<NonNullable<AdminHold["location"]>>(
      container,
      "stock_location",
      ["id", "name"],
      holds.map((hold) => hold.location_id)
    ),
    lookUp<NonNullable<AdminHold["customer"]>>(
      container,
      "customer",
      ["id", "email"],
      holds.map((hold) => hold.customer_id)
    ),
    lookUp<NonNullable<AdminHold["order"]>>(
      container,
      "order",
      ["id", "display_id"],
      holds.map((hold) => hold.order_id)
    ),
  ])
  return {
    count,
    holds: holds.map((hold) => ({
      id: hold.id,
      cart_id: hold.cart_id,
      order_id: hold.order_id,
      status: hold.status,
      units: hold.units,
      expires_at: hold.expires_at,
      kept_until: hold.kept_until,
      ends_at: hold.ends_at,
      ended_at: hold.ended_at,
      created_at: hold.created_at,
      product: products.get(hold.product_id ?? "") ?? null,
      location: locations.get(hold.location_id) ?? null,
      customer: customers.get(hold.customer_id ?? "") ?? null,
      order: orders.get(hold.order_id ?? "") ?? null,
    })),
  }
}
