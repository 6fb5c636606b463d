import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../../../errors"
import { cartHolds } from "../../../../../holding/positions"
import { loadCart } from "../../../../../holding/cart"
import { holdsService } from "../../../../../holding/service"
import { holdCartWorkflow } from "../../../../../workflows/hold-cart"
import { releaseHoldsWorkflow } from "../../../../../workflows/release-holds"

const cartId = (req: MedusaRequest): string => req.params.id ?? ""

/** The holds of a cart, position by position, and the time on the server's clock. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ holds: await cartHolds(req.scope, cartId(req)) })
}

/** Claims everything in the cart that is not held: again what had ended, too. All of it or nothing. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const cart = await loadCart(req.scope, cartId(req))
  if (!cart) {
    throw refusal("cart_not_found")
  }
  if (cart.completed) {
    throw refusal("cart_completed")
  }
  if (!cart.has_method && holdsService(req.scope).options.starts === "method") {
    throw refusal("hold_not_started")
  }
  await holdCartWorkflow(req.scope).run({ input: { cart_id: cart.id, on: "claim" } })
  res.json({ holds: await cartHolds(req.scope, cart.id) })
}

/** Gives all holds of the cart back at once, for a buyer who starts over. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  await releaseHoldsWorkflow(req.scope).run({ input: { cart_id: cartId(req) } })
  res.json({ holds: await cartHolds(req.scope, cartId(req)) })
}
