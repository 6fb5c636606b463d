import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  cartChangeRule,
  completionRule,
  itemChangeRule,
  newCartRule,
  newItemRule,
  shippingMethodRule,
} from "./cart-rules"
import { filterProductsByBranch } from "./filter-products"
import { StoreBookSlot, StoreGetAvailability, StoreGetBranches } from "./validators"

/** Branch rules on core's store routes, and validation of our own. */
export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", middlewares: [newCartRule] },
  { matcher: "/store/carts/:id", methods: ["POST"], middlewares: [cartChangeRule] },
  { matcher: "/store/carts/:id/line-items", methods: ["POST"], middlewares: [newItemRule] },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST"],
    middlewares: [itemChangeRule],
  },
  {
    matcher: "/store/carts/:id/shipping-methods",
    methods: ["POST"],
    middlewares: [shippingMethodRule],
  },
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [completionRule] },
  { matcher: "/store/products", middlewares: [filterProductsByBranch] },
  {
    matcher: "/store/branches",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(StoreGetBranches, { isList: true, defaultLimit: 50 })],
  },
  {
    matcher: "/store/availability",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(StoreGetAvailability, {})],
  },
  {
    matcher: "/store/orders/:id/pickup",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreBookSlot)],
  },
]
