import { gateOf } from "~/agreement/gate.server"
import { isApiError } from "~/api/api-error"
import { transferCart } from "~/cart/cart-api.server"
import { rememberCart } from "~/cart/session-cart.server"
import type { Notice } from "~/session/notice.server"
import { goTo } from "~/session/respond.server"
import { safeReturnPath } from "~/session/return-path"
import { setCustomerToken } from "~/session/session.server"
import { signedInAs, type Visitor } from "~/session/visitor.server"

interface Entering {
  token: string
  /** where the buyer came from; only paths of this site count */
  returnTo: string | undefined
  notice?: Notice
}

/**
 * Signs the buyer in: the token goes into the session, the cart becomes theirs, and what bound signatures to
 * the visitor before is forgotten. A cart that cannot be taken over (it is someone else's, or an order by now)
 * is let go; an outage, an agreement that is not signed yet, or a payment that is being checked leaves it for later.
 */
export async function enter(
  visitor: Visitor,
  { token, returnTo, notice }: Entering
): Promise<Response> {
  const { paths, session } = visitor
  setCustomerToken(session, token)
  for (const left of ["eds", "proof", "reset"] as const) session.unset(left)
  await takeCartAlong(signedInAs(visitor, token))
  return goTo(safeReturnPath(returnTo, paths.account), { session, notice })
}

/** Makes the visitor's cart the buyer's own, as far as that is possible now. */
export async function takeCartAlong(buyer: Visitor): Promise<void> {
  const cart = buyer.session.get("cart")
  if (!cart) return
  try {
    await rememberCart(buyer, await transferCart(buyer, cart.id))
  } catch (error) {
    if (!isApiError(error)) throw error
    const later = gateOf(error) || error.isOutage || isApiError(error, "payment_in_flight")
    if (!later) buyer.session.unset("cart")
  }
}
