import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { StoreGetCoinParams, StoreGetCoinsParams } from "./validators"

export const storeCoinRoutesMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/coins",
    middlewares: [validateAndTransformQuery(StoreGetCoinsParams, { isList: true, defaults: [] })],
  },
  {
    method: ["GET"],
    matcher: "/store/coins/:handle",
    middlewares: [validateAndTransformQuery(StoreGetCoinParams, { isList: false, defaults: [] })],
  },
]
