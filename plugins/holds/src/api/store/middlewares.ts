import {
  authenticate,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { itemChangeRule, methodRule, newItemRule } from "./cart-rules"
import { StoreGetPurchaseLimits } from "./validators"

/** Rules of holds on core's store routes, and validation of our own. */
export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/line-items", methods: ["POST"], middlewares: [newItemRule] },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST"],
    middlewares: [itemChangeRule],
  },
  { matcher: "/store/carts/:id/shipping-methods", methods: ["POST"], middlewares: [methodRule] },
  {
    matcher: "/store/purchase-limits",
    methods: ["GET"],
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      validateAndTransformQuery(StoreGetPurchaseLimits, {}),
    ],
  },
]
