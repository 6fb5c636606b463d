import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CaptchaSchema } from "./captcha/options"
import { RateLimitsSchema } from "./traffic/options"

const LockoutSchema = z.object({
  /** Providers whose password sign-in is counted here. A provider that asks the limiter itself is not named. */
  providers: z.array(z.string()).default(["emailpass"]),
  /** So many wrong passwords in a row are forgiven; one more locks. */
  wrongPasswords: z.number().int().positive().default(5),
  /** How long staff stay locked, in seconds: nobody may be left to unlock them. Buyers stay locked for ever. */
  staffSeconds: z.number().int().positive().default(900),
})

const RecoverySchema = z.object({
  /** So many reset links for one e-mail and window; further requests are answered alike and send nothing. */
  links: z.number().int().positive().default(3),
  /** Length of the window in seconds. */
  windowSeconds: z.number().int().positive().default(3600),
})

const OptionsSchema = z.object({
  /** Largest quantity of one line item. Quantities are whole numbers. */
  maxQuantity: z.number().int().positive().default(1_000_000),
  /** Largest `limit` of a store list. */
  maxPageSize: z.number().int().positive().default(1000),
  /** Largest `offset` of a store list. */
  maxOffset: z.number().int().positive().default(1_000_000),
  /** Providers that sign in with an e-mail and a password: e-mails are folded, new passwords checked. */
  passwordProviders: z.array(z.string()).default(["emailpass", "eds"]),
  /** Further addresses whose `password` is a new one. */
  passwordRoutes: z.array(z.string()).default(["/store/eds/registrations"]),
  lockout: LockoutSchema.default(() => LockoutSchema.parse({})),
  recovery: RecoverySchema.default(() => RecoverySchema.parse({})),
  /** Refused sign-ins are answered at multiples of this time, in milliseconds. */
  refusalStepMs: z.number().int().nonnegative().default(250),
  /** Proxies whose `X-Forwarded-For` is believed: addresses, networks, or `loopback`, `uniquelocal`. */
  trustedProxies: z.array(z.string()).default([]),
  captcha: CaptchaSchema.optional(),
  rateLimits: RateLimitsSchema.prefault({}),
  /** Redis in which all processes count together; each counts alone without it. */
  redisUrl: z.string().min(1).optional(),
})

/** Options of the plugin, after defaults. */
export type GuardOptions = z.output<typeof OptionsSchema>

/** @throws ZodError when an option has the wrong shape */
export const parseGuardOptions = (options: unknown): GuardOptions =>
  OptionsSchema.parse(options ?? {})

const PLUGIN = "@qazyna/guard"

const cache = new WeakMap<object, GuardOptions>()

/**
 * Options of the plugin as given in the shop's configuration.
 *
 * @throws ZodError when an option has the wrong shape
 */
export const guardOptions = (container: MedusaContainer): GuardOptions => {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const known = cache.get(config)
  if (known) {
    return known
  }
  const plugin = (config.plugins ?? [])
    .filter((entry) => typeof entry !== "string")
    .find((entry) => entry.resolve === PLUGIN)
  const options = parseGuardOptions(plugin?.options)
  cache.set(config, options)
  return options
}
