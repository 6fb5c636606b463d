import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { methodData } from "../quoting/method-data"
import { quoteCart } from "../quoting/quote-cart"
import { countCourierMethods } from "./courier-methods"
import { readCart } from "./read-cart"

/** Shipping methods as they were before a refresh. */
export type PricesBefore = { id: string; amount: number; data: Record<string, unknown> }[]

/** See `refreshCourierPrice` of the rules. */
export const refreshPrice = async (
  container: MedusaContainer,
  cartId: string
): Promise<PricesBefore> => {
  const { chosen } = await countCourierMethods(container, cartId)
  if (chosen === 0) {
    return []
  }
  const cart = await readCart(container, cartId)
  const methods = cart?.methods ?? []
  const fresh = await Promise.all(
    methods.map(async ({ id, option }) => {
      const quoted = await quoteCart(container, { ...cart, from_location: option.from_location })
      return { id, amount: quoted.amount, data: methodData(container, quoted) }
    })
  )
  await restorePrices(container, fresh)
  return methods.map(({ id, amount, data }) => ({ id, amount, data: data ?? {} }))
}

/** Writes amounts and what they are made of, always together. */
export const restorePrices = async (
  container: MedusaContainer,
  prices: PricesBefore
): Promise<void> => {
  if (prices.length > 0) {
    await container.resolve(Modules.CART).updateShippingMethods(prices)
  }
}
