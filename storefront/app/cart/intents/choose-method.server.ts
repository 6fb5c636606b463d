import { z } from "zod"
import { ApiError } from "~/api/api-error"
import { parseForm } from "~/forms/parse-form.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { receiveBy } from "../receive-by.server"
import { openCart } from "../session-cart.server"

const fields = z.object({ method: z.enum(["pickup", "delivery"], "receiving_method_required") })

/** G27: chooses between pickup at the branch and delivery, for the whole cart. */
export async function chooseMethod(visitor: Visitor, form: FormData): Promise<Response> {
  const { method } = parseForm(fields, form)
  const cart = await openCart(visitor)
  if (!cart) throw new ApiError(404, "cart_not_found", "The session has no open cart")
  await receiveBy(visitor, cart, method)
  return goTo(visitor.paths.cart, { samePage: true })
}
