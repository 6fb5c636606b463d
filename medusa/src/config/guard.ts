import type { Env } from "./env"
import { isStrict } from "./secrets"

/** Stands in for the secret where nothing is protected: in development and in tests. */
const DEVELOPMENT_SECRET = "qazyna-development-secret-of-captchas"

/**
 * Options of `@qazyna/guard`. In production a missing secret is left out, so that a plugin that needs it refuses to
 * start. The storefront's server runs on the same machine and names the browser's address.
 */
export function guardOptions(env: Env) {
  return {
    trustedProxies: ["loopback"],
    redisUrl: env.REDIS_URL,
    captcha: {
      enabled: env.CAPTCHA,
      secret: env.CAPTCHA_SECRET ?? (isStrict(env) ? undefined : DEVELOPMENT_SECRET),
    },
    rateLimits: { enabled: env.RATE_LIMITS },
  }
}
