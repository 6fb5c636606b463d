import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { requireCaptcha, requireCaptchaForItems } from "../../captcha/require-captcha"
import { categoryNotFound } from "../../hardening/empty-answer"
import { ensureCode } from "../../hardening/ensure-code"
import { refuseBadInput } from "../../hardening/refuse-bad-input"
import { refuseForeignEmail } from "../../ownership/account-email"
import { ownInPath, ownPaymentCollection, ownWhereNamed } from "../../ownership/middlewares"
import { policyWhereNamed } from "../../policy/require-policy"
import { refuseEndedSession } from "../../sessions/refuse-ended"
import { ownEmail } from "../../sign-in/customer-email"
import { limitRequests } from "../../traffic/limit-requests"
import {
  StoreChangeEmail,
  StoreChangePassword,
  StoreConfirmEmail,
  StoreGetCaptcha,
} from "./validators"

/** Rules on all store routes, on core's own, and validation of ours. */
export const storeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store",
    middlewares: [
      ensureCode,
      limitRequests,
      refuseBadInput,
      refuseEndedSession,
      policyWhereNamed,
      ownWhereNamed,
    ],
  },
  { matcher: "/store/carts", middlewares: [refuseForeignEmail] },
  { matcher: "/store/carts/:id", middlewares: [ownInPath("cart")] },
  { matcher: "/store/orders/:id", middlewares: [ownInPath("order")] },
  { matcher: "/store/payment-collections/:id", middlewares: [ownPaymentCollection] },
  { matcher: "/store/customers", middlewares: [ownEmail] },
  { matcher: "/store/product-categories/:id", methods: ["GET"], middlewares: [categoryNotFound] },
  {
    matcher: "/store/captcha",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(StoreGetCaptcha, {})],
  },
  { matcher: "/store/carts", methods: ["POST"], middlewares: [requireCaptchaForItems] },
  { matcher: "/store/carts/:id/line-items", methods: ["POST"], middlewares: [requireCaptcha] },
  {
    matcher: "/store/customers/me/password",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreChangePassword)],
  },
  {
    matcher: "/store/customers/me/email",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreChangeEmail)],
  },
  {
    matcher: "/store/email-changes/confirm",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreConfirmEmail)],
  },
]
