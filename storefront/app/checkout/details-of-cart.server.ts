import type { ApiCart } from "~/cart/cart-api.server"
import { methodOf } from "~/cart/costs.server"
import { detailsSchema, type Details } from "./validation/details"

/** What the buyer has typed into the first step, as the cart keeps it: valid or not, complete or not. */
export function draftOfCart(cart: ApiCart): Record<string, string | undefined> {
  const address = cart.shipping_address
  return {
    method: methodOf(cart.shipping_methods?.[0]) ?? undefined,
    email: cart.email ?? undefined,
    last_name: address?.last_name ?? undefined,
    first_name: address?.first_name ?? undefined,
    phone: address?.phone ?? undefined,
    province: address?.province ?? undefined,
    city: address?.city ?? undefined,
    address_1: address?.address_1 ?? undefined,
    address_2: address?.address_2 ?? undefined,
    postal_code: address?.postal_code ?? undefined,
  }
}

/** The first step's details when they are complete, or null: then an order cannot be placed yet. */
export function detailsOfCart(cart: ApiCart): Details | null {
  const result = detailsSchema.safeParse(draftOfCart(cart))
  return result.success ? result.data : null
}
