import { z } from "zod"
import { parseForm } from "~/forms/parse-form.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { setItemQuantity } from "../cart-api.server"
import { idField, quantityField } from "../fields.server"
import { rememberCart } from "../session-cart.server"
import { findPosition } from "./position.server"

const fields = z.object({ item_id: idField, quantity: quantityField })

/** G25: changes how many units of a position are wanted. */
export async function setQuantity(visitor: Visitor, form: FormData): Promise<Response> {
  const { item_id, quantity } = parseForm(fields, form)
  const { cart } = await findPosition(visitor, item_id)
  await rememberCart(visitor, await setItemQuantity(visitor, cart.id, item_id, quantity))
  return goTo(visitor.paths.cart, { session: visitor.session, samePage: true })
}
