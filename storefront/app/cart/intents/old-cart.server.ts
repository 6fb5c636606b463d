import { ApiError, isApiError } from "~/api/api-error"
import { freeHolds } from "~/holds/holds-api.server"
import { isLocked } from "~/payment/locked"
import { paymentStateOf } from "~/payment/payment-of-cart.server"
import type { Visitor } from "~/session/visitor.server"
import type { ApiCart } from "../cart-api.server"

/** Its buyer must hear what becomes of the money. @throws ApiError `payment_in_flight` */
export async function requireAtRest(visitor: Visitor, cart: ApiCart): Promise<void> {
  if (isLocked(await paymentStateOf(visitor, cart))) {
    throw new ApiError(409, "payment_in_flight", "The cart is being paid")
  }
}

/** What a cart held goes back on sale. What could not be freed frees itself when its time is up. */
export async function letGo(visitor: Visitor, cart: ApiCart): Promise<void> {
  await freeHolds(visitor, cart.id).catch((error: unknown) => {
    if (!isApiError(error)) throw error
  })
}
