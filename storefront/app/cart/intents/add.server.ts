import { redirect } from "@remix-run/node"
import { getBranch } from "~/api/branches.server"
import { parseForm } from "~/forms/parse-form.server"
import type { Visitor } from "~/session/visitor.server"
import { purchaseFields, type Purchase } from "../fields.server"
import { openCart } from "../session-cart.server"
import { openWith, putInto, showAdded } from "./purchase.server"

function switchPage({ paths }: Visitor, { variant_id, branch_id, quantity }: Purchase): string {
  const query = new URLSearchParams({ variant_id, branch_id, quantity: String(quantity) })
  return `${paths.switchBranch}?${query}`
}

/**
 * G21: puts a coin of a branch into the cart, which is opened when there is none. Coins of another branch are
 * never lost silently: then a page asks what to do.
 */
export async function add(visitor: Visitor, form: FormData): Promise<Response> {
  const purchase = parseForm(purchaseFields, form)
  const branch = await getBranch(visitor.language, purchase.branch_id)
  const cart = await openCart(visitor)
  if (cart?.sales_channel_id === branch.sales_channel_id) {
    return showAdded(visitor, await putInto(visitor, cart, purchase), purchase)
  }
  if (cart?.items?.length) return redirect(switchPage(visitor, purchase))
  return showAdded(visitor, await openWith(visitor, branch, purchase), purchase)
}
