import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminCreateBranch,
  AdminGetBranches,
  AdminSetBranchStaff,
  AdminUpdateBranch,
} from "./validators"

/** Validation of the admin routes of branches. */
export const adminMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/branches",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetBranches, { isList: true, defaultLimit: 20 })],
  },
  {
    matcher: "/admin/branches",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminCreateBranch)],
  },
  {
    matcher: "/admin/branches/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminUpdateBranch)],
  },
  {
    matcher: "/admin/branches/:id/staff",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminSetBranchStaff)],
  },
]
