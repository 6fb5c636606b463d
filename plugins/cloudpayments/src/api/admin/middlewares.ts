import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { oneWriterOfOrder, oneWriterOfPayment } from "./one-writer"
import { recordRefundByStaff } from "./record-refund"
import { AdminGetCardAlerts, AdminGetCardPayments, AdminResolveCardAlert } from "./validators"

/** Validation of the admin routes, and what is done around core's routes for money. */
export const adminMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/card-payments",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetCardPayments, { isList: true, defaultLimit: 20 }),
    ],
  },
  {
    matcher: "/admin/card-payments/alerts",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetCardAlerts, { isList: true, defaultLimit: 20 }),
    ],
  },
  {
    matcher: "/admin/card-payments/alerts/:id/resolve",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminResolveCardAlert)],
  },
  {
    matcher: "/admin/payments/:id/refund",
    methods: ["POST"],
    middlewares: [recordRefundByStaff, oneWriterOfPayment],
  },
  {
    matcher: "/admin/payments/:id/capture",
    methods: ["POST"],
    middlewares: [oneWriterOfPayment],
  },
  {
    matcher: "/admin/orders/:id/cancel",
    methods: ["POST"],
    middlewares: [oneWriterOfOrder],
  },
]
