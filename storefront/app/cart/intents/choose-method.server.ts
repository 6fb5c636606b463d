import { z } from "zod"
import { ApiError } from "~/api/api-error"
import { parseForm } from "~/forms/parse-form.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { receiveBy } from "../receive-by.server"
import { openCart } from "../session-cart.server"

const fields = z
  .object({
    method: z.enum(["pickup", "delivery"], "receiving_method_required").optional(),
    then: z.literal("checkout").optional(),
  })
  .refine(({ method, then }) => method ?? then, "receiving_method_required")

/**
 * G27: chooses between pickup at the branch and delivery, for the whole cart, and stays in the cart or goes on
 * to the checkout. Who goes on without a choice makes it there.
 */
export async function chooseMethod(visitor: Visitor, form: FormData): Promise<Response> {
  const { method, then } = parseForm(fields, form)
  const cart = await openCart(visitor)
  if (!cart) throw new ApiError(404, "cart_not_found", "The session has no open cart")
  if (method) await receiveBy(visitor, cart, method)
  return then ? goTo(visitor.paths.checkout) : goTo(visitor.paths.cart, { samePage: true })
}
