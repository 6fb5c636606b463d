import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireNothingInFlight } from "../../attempts/in-flight"
import { cardService } from "../../service"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => Promise<void>

const READING = ["GET", "HEAD", "OPTIONS"]

/** Completing is the way out, and judged by its own rule. */
const COMPLETION = /\/complete\/?$/i

/**
 * Under `/store/carts/:id`: while its payment is in flight nothing of a cart is changed, its holds included. Mounted
 * without a method so that it covers every address and runs before core's validation.
 *
 * @throws payment_in_flight
 */
export const cartAtRest: Middleware = async (req, _res, next) => {
  if (!READING.includes(req.method) && !COMPLETION.test(req.path)) {
    await requireNothingInFlight(req.scope, req.params.id ?? "")
  }
  next()
}

const CART = `
  SELECT cart_id FROM cart_payment_collection
  WHERE payment_collection_id = :collectionId AND deleted_at IS NULL LIMIT 1`

/** Under `/store/payment-collections/:id`: another session would take the place of the one that is being paid. */
export const collectionAtRest: Middleware = async (req, _res, next) => {
  if (!READING.includes(req.method)) {
    const [link] = await cardService(req.scope).select<{ cart_id: string }>(CART, {
      collectionId: req.params.id ?? "",
    })
    if (link) {
      await requireNothingInFlight(req.scope, link.cart_id)
    }
  }
  next()
}
