import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { refuseEndedSession } from "../../sessions/refuse-ended"
import { AdminExportAudit, AdminGetAudit } from "./validators"

/** Validation of our admin routes, and the end of sessions on all of them. */
export const adminMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [refuseEndedSession] },
  {
    matcher: "/admin/audit",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetAudit, { isList: true, defaultLimit: 50 })],
  },
  {
    matcher: "/admin/audit/export",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminExportAudit, {})],
  },
]
