import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { linkTrackingNumbers } from "./link-tracking-numbers"
import {
  AdminGetCourierDeliveries,
  AdminImportCourierRates,
  AdminSetCourierTariff,
  AdminSetPayOnDelivery,
  AdminTryCourierPrice,
} from "./validators"

/** Validation of the courier's admin routes, and the links of tracking numbers, which go through core's route. */
export const adminMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/courier/tariff",
    methods: ["POST"],
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validateAndTransformBody(AdminSetCourierTariff)],
  },
  {
    matcher: "/admin/courier/tariff/import",
    methods: ["POST"],
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validateAndTransformBody(AdminImportCourierRates)],
  },
  {
    matcher: "/admin/courier/quote",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminTryCourierPrice)],
  },
  {
    matcher: "/admin/courier/options/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminSetPayOnDelivery)],
  },
  {
    matcher: "/admin/courier/deliveries",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetCourierDeliveries, {})],
  },
  {
    matcher: "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
    methods: ["POST"],
    middlewares: [linkTrackingNumbers],
  },
]
