import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { guardOptions } from "../options"
import { named } from "../ownership/named"
import { passwordFlaws } from "./password-policy"
import { PasswordTooWeakError } from "./password-too-weak"

/** @throws password_too_weak, with what is missing in `details.missing` */
export const requireStrong = (password: unknown, email: string | undefined): void => {
  const missing = passwordFlaws(typeof password === "string" ? password : "", email)
  if (missing.length > 0) {
    throw new PasswordTooWeakError(missing)
  }
}

const bodyField = (req: MedusaRequest, field: string): unknown =>
  typeof req.body === "object" && req.body !== null ? Reflect.get(req.body, field) : undefined

/**
 * Checks the password of a new account at core's registration by password.
 *
 * @throws password_too_weak
 */
export const policyOnRegistration = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const { passwordProviders } = guardOptions(req.scope)
  if (req.method === "POST" && passwordProviders.includes(req.params.auth_provider ?? "")) {
    requireStrong(bodyField(req, "password"), named(req.body, "email"))
  }
  next()
}

/**
 * Checks new passwords at the further addresses that the shop names in its options.
 *
 * @throws password_too_weak
 */
export const policyWhereNamed = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const path = (req.originalUrl.split("?")[0] ?? "").toLowerCase().replace(/\/+$/, "")
  if (req.method === "POST" && guardOptions(req.scope).passwordRoutes.includes(path)) {
    requireStrong(bodyField(req, "password"), named(req.body, "email"))
  }
  next()
}
