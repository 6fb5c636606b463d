import type { Env } from "./env"
import { isStrict } from "./secrets"

/** Stands in for the secret where nothing is protected: in development and in tests. */
const DEVELOPMENT_KEY = "qazyna-development-key-of-personal-numbers"

/**
 * Options of `@qazyna/eds`. In production a missing secret is left out, so that the plugin refuses to start.
 */
export function edsOptions(env: Env) {
  return {
    origin: env.STOREFRONT_URL,
    trust: { folder: env.EDS_TRUST_DIR, production: isStrict(env) },
    ocspUrl: env.EDS_OCSP_URL,
    crlUrls: env.EDS_CRL_URL.split(",").map((address) => address.trim()),
    tsaUrl: env.EDS_TSA_URL,
    iinKey: env.EDS_IIN_KEY ?? (isStrict(env) ? undefined : DEVELOPMENT_KEY),
    previousIinKey: env.EDS_IIN_KEY_PREVIOUS,
    policy: env.SIGN_IN_POLICY,
    requireAgreementToBuy: env.AGREEMENT_REQUIRED,
    demo: env.DEMO,
  }
}

/**
 * Who may sign in how. Where EDS and password are needed together, a buyer has no way in by password alone.
 */
export const authMethods = ({ SIGN_IN_POLICY }: Env) => ({
  user: ["emailpass"],
  customer: SIGN_IN_POLICY === "both" ? ["eds"] : ["eds", "emailpass"],
})

/** The Auth module with the ways to sign in: e-mail and password, and EDS. */
export const AUTH_MODULE = {
  resolve: "@medusajs/medusa/auth",
  dependencies: ["cache", "logger", "eds", "attemptLimiter", "auditSink"],
  options: {
    providers: [
      { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
      { resolve: "@qazyna/eds/providers/eds", id: "eds" },
    ],
  },
}
