import type { MiddlewareRoute } from "@medusajs/framework/http"
import { answerSignIn } from "./answer-sign-in"
import { lookAtProof, useProof } from "./new-password"

const SIGN_IN = "/auth/:actor_type/:auth_provider"

/**
 * Around core's routes of the provider. The matchers have parameters as core's own have: a fixed
 * `/auth/customer/eds` would miss `/auth/customer/%65ds`, which core decodes. Entries without methods run
 * before core's middlewares, those with a method and core's own matcher after them.
 */
export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: SIGN_IN, middlewares: [answerSignIn] },
  { matcher: `${SIGN_IN}/update`, middlewares: [lookAtProof] },
  { matcher: `${SIGN_IN}/update`, methods: ["POST"], middlewares: [useProof] },
]
