import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminSaveCoin } from "./validators"

export const adminCoinRoutesMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/products/:id/coin",
    middlewares: [validateAndTransformBody(AdminSaveCoin)],
  },
]
