import { z } from "zod"
import { ApiError, isApiError } from "~/api/api-error"
import { parseForm } from "~/forms/parse-form.server"
import { claimHolds, renewHolds } from "~/holds/holds-api.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { openCart } from "../session-cart.server"

const fields = z.object({ page: z.enum(["cart", "checkout", "review"]).default("cart") })

async function change(
  visitor: Visitor,
  form: FormData,
  work: typeof claimHolds
): Promise<Response> {
  const { page } = parseForm(fields, form)
  const cart = visitor.session.get("cart")
  if (!cart) throw new ApiError(404, "cart_not_found", "The session has no cart")
  await work(visitor, cart.id).catch(async (error: unknown) => {
    // Whose cart it is cannot be seen once the sign-in has run out: reading it leads there.
    if (isApiError(error) && error.status === 404) await openCart(visitor)
    throw error
  })
  return goTo(visitor.paths[page], { samePage: true })
}

/** G28: takes the coins again whose time has run out. */
export function hold(visitor: Visitor, form: FormData): Promise<Response> {
  return change(visitor, form, claimHolds)
}

/** G28: gives the coins more time where nobody else waits for them. */
export function renewHold(visitor: Visitor, form: FormData): Promise<Response> {
  return change(visitor, form, renewHolds)
}
