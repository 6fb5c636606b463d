import { allowFields, type MiddlewareRoute } from "@medusajs/framework/http"

/** Core keeps the tracking numbers of an order from its buyer unless they are allowed (G13, G14). */
const trackingNumbers = allowFields("fulfillments.labels")

export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/orders", methods: ["GET"], middlewares: [trackingNumbers] },
  { matcher: "/store/orders/:id", methods: ["GET"], middlewares: [trackingNumbers] },
]
