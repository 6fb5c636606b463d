import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROVIDER_ID } from "../service"

/** How many of a cart's shipping methods are the courier's, and how many of these have an estimate for a price. */
export type CourierMethods = { chosen: number; estimated: number }

const COUNT = `
  SELECT CAST(COUNT(*) AS integer) AS chosen,
    CAST(COUNT(*) FILTER (WHERE method.data->>'estimated' IS DISTINCT FROM 'false') AS integer) AS estimated
  FROM cart_shipping_method method
  JOIN shipping_option option ON option.id = method.shipping_option_id
    AND option.provider_id = :provider
  WHERE method.cart_id = :cartId AND method.deleted_at IS NULL`

/** Looks without reading the cart: most carts are collected, and every change of each asks. */
export const countCourierMethods = async (
  container: MedusaContainer,
  cartId: string
): Promise<CourierMethods> => {
  const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: CourierMethods[] } = await database.raw(COUNT, {
    provider: PROVIDER_ID,
    cartId,
  } as Knex.ValueDict)
  return rows[0]!
}
