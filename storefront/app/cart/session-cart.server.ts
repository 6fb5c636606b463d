import { askToSignIn } from "~/access/ask-to-sign-in.server"
import { listBranches } from "~/api/branches.server"
import { isApiError } from "~/api/api-error"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { readCart, type ApiCart } from "./cart-api.server"

/** Units of all positions. */
export function countUnits(cart: ApiCart): number {
  return (cart.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
}

/** Keeps the cart in the session, with what the header shows of it. */
export async function rememberCart({ session, language }: Visitor, cart: ApiCart): Promise<void> {
  const branches = await listBranches(language)
  const branch = branches.find((one) => one.sales_channel_id === cart.sales_channel_id)
  session.set("cart", { id: cart.id, count: countUnits(cart), branchCode: branch?.code ?? "" })
}

/** The visitor is known to have been signed in, but the sign-in has run out. */
function signInRanOut({ session, token }: Visitor): boolean {
  return session.has("token") && token === null
}

/**
 * The session's cart, completed or not, or null when there is none or the store knows it no more.
 * @throws a redirect to the sign-in when the cart belongs to a buyer whose sign-in has run out
 */
export async function readSessionCart(visitor: Visitor): Promise<ApiCart | null> {
  const known = visitor.session.get("cart")
  if (!known) return null
  try {
    return await readCart(visitor, known.id)
  } catch (error) {
    if (!isApiError(error) || error.status !== 404) throw error
    if (signInRanOut(visitor)) throw await askToSignIn(visitor, visitor.paths.cart)
    return null
  }
}

/** The session's cart while it can still be changed; a completed or lost one counts as none. */
export async function openCart(visitor: Visitor): Promise<ApiCart | null> {
  const cart = await readSessionCart(visitor)
  return cart && !cart.completed_at ? cart : null
}

/**
 * For loaders: makes header and cookie agree with the cart as it is, by one reload of the page.
 * @param path address of the page that is being loaded
 * @throws a redirect to that page when the session was out of date
 */
export async function settleSession(
  visitor: Visitor,
  cart: ApiCart | null,
  path: string
): Promise<void> {
  const { session } = visitor
  const known = session.get("cart")
  if (!known || known.count === (cart ? countUnits(cart) : -1)) return
  if (cart) await rememberCart(visitor, cart)
  else session.unset("cart")
  throw await goTo(path, { session, samePage: true })
}
