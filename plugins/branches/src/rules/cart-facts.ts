import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What the rules need to know of a cart. */
export type CartFacts = {
  id: string
  sales_channel_id: string | null
  completed_at: Date | string | null
  items: {
    id: string
    variant_id: string | null
    product_id: string | null
    quantity: number
    requires_shipping: boolean
  }[]
  shipping_methods: { shipping_option_id: string | null }[]
}

const FIELDS = [
  "id",
  "sales_channel_id",
  "completed_at",
  "items.id",
  "items.variant_id",
  "items.product_id",
  "items.quantity",
  "items.requires_shipping",
  "shipping_methods.shipping_option_id",
]

/** Reads a cart for the rules. @returns undefined when there is none, which core answers itself */
export const loadCartFacts = async (
  container: MedusaContainer,
  cartId: string
): Promise<CartFacts | undefined> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: FIELDS,
    filters: { id: cartId },
  })
  const cart: CartFacts | undefined = data[0]
  return cart
}
