import { ApiError } from "~/api/api-error"
import { updateCart, type ApiCart } from "~/cart/cart-api.server"
import { API_LOCALES } from "~/i18n/languages"
import type { Visitor } from "~/session/visitor.server"

/**
 * The cart with all prices read once more, before it is paid.
 * @param total what the buyer saw, in tenge
 * @throws ApiError `price_changed` when that is no longer the total
 */
export async function pricedAnew(visitor: Visitor, cart: ApiCart, total: number): Promise<ApiCart> {
  const fresh = await updateCart(visitor, cart.id, {
    region_id: cart.region_id,
    locale: API_LOCALES[visitor.language],
  })
  if (fresh.total !== total) throw new ApiError(409, "price_changed", "The total has changed")
  return fresh
}
