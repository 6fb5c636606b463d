import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { cartAtRest, collectionAtRest } from "./cart-at-rest"
import { offeredProviders } from "./offered-providers"
import { StoreOrderPage } from "./validators"

/** What a payment in flight forbids on core's routes and a missing terminal hides there, and validation of our own. */
export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id", middlewares: [cartAtRest] },
  { matcher: "/store/payment-collections/:id", middlewares: [collectionAtRest] },
  { matcher: "/store/payment-providers", methods: ["GET"], middlewares: [offeredProviders] },
  {
    matcher: "/store/carts/:id/card-payment/order-page",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreOrderPage)],
  },
]
