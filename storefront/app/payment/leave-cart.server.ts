import { z } from "zod"
import { isApiError } from "~/api/api-error"
import { parseForm } from "~/forms/parse-form.server"
import { freeHolds } from "~/holds/holds-api.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { readCardPayment } from "./payment-api.server"

const HANDLE = /^[\w-]{1,100}$/

const fields = z.object({ handle: z.string().regex(HANDLE, "invalid_data").optional() })

/** What could not be freed frees itself when its time is up. */
function ignoreRefusal(error: unknown): void {
  if (!isApiError(error)) throw error
}

/**
 * Gives up a cart that cannot be paid any more, so that the next coin opens a new one. Leads to the coin that
 * the buyer wants to try again, or to all coins.
 */
export async function leaveCart(visitor: Visitor, form: FormData): Promise<Response> {
  const { handle } = parseForm(fields, form)
  const { paths, session } = visitor
  const cart = session.get("cart")
  if (cart) {
    const { state } = await readCardPayment(visitor, cart.id)
    // Money may still come: its buyer must hear of it.
    if (state === "checking" || state === "paid") return goTo(paths.payment, { document: true })
    await freeHolds(visitor, cart.id).catch(ignoreRefusal)
  }
  session.unset("cart")
  return goTo(handle ? paths.coin(handle) : paths.coins, { session })
}
