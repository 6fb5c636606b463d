import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminGetLetter } from "./validators"

export const adminLetterRoutesMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/letters/:template",
    middlewares: [validateAndTransformQuery(AdminGetLetter, {})],
  },
]
