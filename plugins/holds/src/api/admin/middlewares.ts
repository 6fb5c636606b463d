import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { levelRule, levelsRule, reservationRule, reservedRule } from "./stock-rules"
import { AdminGetHolds, AdminSetPurchaseLimit } from "./validators"

/** Validation of the admin routes of holds, and the rules that live holds put on staff. */
export const adminMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/holds",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetHolds, { isList: true, defaultLimit: 20 })],
  },
  {
    matcher: "/admin/products/:id/purchase-limit",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminSetPurchaseLimit)],
  },
  {
    matcher: "/admin/inventory-items/location-levels/batch",
    methods: ["POST"],
    middlewares: [levelsRule],
  },
  {
    matcher: "/admin/inventory-items/:id/location-levels/batch",
    methods: ["POST"],
    middlewares: [levelsRule],
  },
  {
    matcher: "/admin/inventory-items/:id/location-levels/:location_id",
    methods: ["POST", "DELETE"],
    middlewares: [levelRule],
  },
  { matcher: "/admin/reservations", methods: ["POST"], middlewares: [reservationRule] },
  { matcher: "/admin/reservations/:id", methods: ["POST"], middlewares: [reservedRule] },
]
