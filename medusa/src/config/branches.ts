import type { Env } from "./env"
import { isStrict } from "./secrets"

/** Stands in for the secret where nothing is protected: in development, in tests and in a demo without one. */
const DEVELOPMENT_SECRET = "qazyna-development-secret-of-confirmations"

/**
 * Options of `@qazyna/branches`. In production a missing secret is left out, so that the plugin refuses to start.
 */
export function branchesOptions(env: Env) {
  return {
    baseLocale: "kk-KZ",
    productMethodsField: "coin.receiving_methods",
    pickup: { secret: env.PICKUP_SECRET ?? (isStrict(env) ? undefined : DEVELOPMENT_SECRET) },
  }
}

/** What `branches` asks the shop: who a buyer is, for the desk. */
export const IDENTITY_SOURCE = {
  key: "identitySource",
  resolve: "@qazyna/store/stock/identity-source",
  dependencies: ["eds"],
}
