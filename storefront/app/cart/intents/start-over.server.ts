import { ApiError, isApiError } from "~/api/api-error"
import { getBranch } from "~/api/branches.server"
import { parseForm } from "~/forms/parse-form.server"
import { freeHolds } from "~/holds/holds-api.server"
import { isLocked } from "~/payment/locked"
import { paymentStateOf } from "~/payment/payment-of-cart.server"
import type { Visitor } from "~/session/visitor.server"
import type { ApiCart } from "../cart-api.server"
import { purchaseFields } from "../fields.server"
import { openCart } from "../session-cart.server"
import { openWith, putInto, showAdded } from "./purchase.server"

/** What could not be freed frees itself when its time is up. */
function ignoreRefusal(error: unknown): void {
  if (!isApiError(error)) throw error
}

/** Its buyer must hear what becomes of the money. @throws ApiError `payment_in_flight` */
async function requireAtRest(visitor: Visitor, cart: ApiCart): Promise<void> {
  if (isLocked(await paymentStateOf(visitor, cart))) {
    throw new ApiError(409, "payment_in_flight", "The cart is being paid")
  }
}

/**
 * G27: gives the cart up for one at another branch. The old cart is let go only after the new one stands, so
 * a coin that is gone at the new branch costs nothing; what the old one held goes back on sale at once.
 */
export async function startOver(visitor: Visitor, form: FormData): Promise<Response> {
  const purchase = parseForm(purchaseFields, form)
  const branch = await getBranch(visitor.language, purchase.branch_id)
  const cart = await openCart(visitor)
  const alreadyThere = cart?.sales_channel_id === branch.sales_channel_id
  if (cart && !alreadyThere) await requireAtRest(visitor, cart)
  const next = alreadyThere
    ? await putInto(visitor, cart, purchase)
    : await openWith(visitor, branch, purchase)
  if (cart && !alreadyThere) await freeHolds(visitor, cart.id).catch(ignoreRefusal)
  return showAdded(visitor, next, purchase)
}
