import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody } from "../http/validate"
import { buyingRule } from "./buying-rule"
import {
  StoreCreateAgreementSignature,
  StoreCreateChallenge,
  StoreCreateProof,
  StoreCreateRegistration,
} from "./validators"

/** The rule of buying on core's routes, and validation of our own. */
export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", middlewares: [buyingRule] },
  { matcher: "/store/payment-collections", middlewares: [buyingRule] },
  {
    matcher: "/store/eds/challenges",
    methods: ["POST"],
    middlewares: [validateBody(StoreCreateChallenge)],
  },
  {
    matcher: "/store/eds/proofs",
    methods: ["POST"],
    middlewares: [validateBody(StoreCreateProof)],
  },
  {
    matcher: "/store/eds/registrations",
    methods: ["POST"],
    middlewares: [validateBody(StoreCreateRegistration)],
  },
  {
    matcher: "/store/customers/me/agreement-signatures",
    methods: ["POST"],
    middlewares: [validateBody(StoreCreateAgreementSignature)],
  },
]
