import { transferCart } from "~/cart/cart-api.server"
import { rememberCart } from "~/cart/session-cart.server"
import { callHeaders } from "~/api/sdk.server"
import { isApiError } from "~/api/api-error"
import { safeReturnPath } from "~/session/return-path"
import { goTo } from "~/session/respond.server"
import type { Notice } from "~/session/notice.server"
import { setCustomerToken } from "~/session/session.server"
import type { Visitor } from "~/session/visitor.server"

interface Entering {
  token: string
  /** where the buyer came from; only paths of this site count */
  returnTo: string | undefined
  notice?: Notice
}

/**
 * Signs the buyer in: the token goes into the session, the cart becomes theirs. A cart that cannot be taken
 * over (it is someone else's, or an order by now) is let go; an outage leaves it for later.
 */
export async function enter(
  visitor: Visitor,
  { token, returnTo, notice }: Entering
): Promise<Response> {
  const { language, paths, session } = visitor
  setCustomerToken(session, token)
  const buyer = { ...visitor, token, headers: callHeaders(language, token) }
  const cart = session.get("cart")
  if (cart) {
    try {
      await rememberCart(buyer, await transferCart(buyer, cart.id))
    } catch (error) {
      if (!isApiError(error)) throw error
      if (!error.isOutage) session.unset("cart")
    }
  }
  return goTo(safeReturnPath(returnTo, paths.account), { session, notice })
}
