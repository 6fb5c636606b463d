import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminCreateAnnouncement,
  AdminGetAnnouncementsParams,
  AdminUpdateAnnouncement,
} from "./validators"

export const adminAnnouncementRoutesMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/announcements",
    middlewares: [
      validateAndTransformQuery(AdminGetAnnouncementsParams, { isList: true, defaults: [] }),
    ],
  },
  {
    method: ["POST"],
    matcher: "/admin/announcements",
    middlewares: [validateAndTransformBody(AdminCreateAnnouncement)],
  },
  {
    method: ["POST"],
    matcher: "/admin/announcements/:id",
    middlewares: [validateAndTransformBody(AdminUpdateAnnouncement)],
  },
]
