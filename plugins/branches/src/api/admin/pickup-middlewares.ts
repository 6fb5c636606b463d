import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { ownBranchOnly } from "./own-branch"
import {
  AdminCreateSpecialDay,
  AdminFindAtDesk,
  AdminGetAppointments,
  AdminGetSpecialDays,
  AdminHandOver,
} from "./pickup-validators"

/** Validation of the admin routes of pickup; those of a desk are for the staff of its branch. */
export const pickupMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/pickup/special-days",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetSpecialDays, {})],
  },
  {
    matcher: "/admin/pickup/special-days",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminCreateSpecialDay)],
  },
  {
    matcher: "/admin/pickup/appointments",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetAppointments, {}), ownBranchOnly],
  },
  {
    matcher: "/admin/pickup/find",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminFindAtDesk), ownBranchOnly],
  },
  {
    matcher: "/admin/pickup/orders/:id/hand-over",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminHandOver), ownBranchOnly],
  },
]
