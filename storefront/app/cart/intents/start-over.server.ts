import { getBranch } from "~/api/branches.server"
import { parseForm } from "~/forms/parse-form.server"
import type { Visitor } from "~/session/visitor.server"
import { purchaseFields } from "../fields.server"
import { openCart } from "../session-cart.server"
import { letGo, requireAtRest } from "./old-cart.server"
import { openWith, putInto, showAdded } from "./purchase.server"

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
  if (cart && !alreadyThere) await letGo(visitor, cart)
  return showAdded(visitor, next, purchase)
}
