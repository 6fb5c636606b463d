import { z } from "@medusajs/framework/zod"

const Positive = z.number().int().positive()

/** Requests of one tier within a window of `seconds`. */
const tier = (address: number, account: number, seconds = 60) =>
  z
    .strictObject({
      /** By one address: a lecture hall behind one. */
      address: Positive.default(address),
      /** By one signed-in customer, from whatever address. */
      account: Positive.default(account),
      seconds: Positive.default(seconds),
    })
    .prefault({})

/**
 * Defaults: a hall of a hundred people who all buy at once makes about 5,000 reads, 1,300 writes and 300
 * requests for money a minute and 400 for signing in within five; the fastest of them alone makes a tenth
 * of what an account may.
 */
export const RateLimitsSchema = z.strictObject({
  enabled: z.boolean().default(true),
  /** Whatever changes nothing. */
  reads: tier(6000, 600),
  /** Whatever changes something, and new captchas. */
  writes: tier(1500, 120),
  /** All of `/auth`, and `signInRoutes`. */
  signIn: tier(500, 60, 300),
  /** Payment collections, payment sessions, completion. */
  money: tier(300, 30),
  /** Further addresses, and all below them, whose requests that change something belong to the sign-in. */
  signInRoutes: z
    .array(z.string())
    .default([
      "/store/eds",
      "/store/customers/me/password",
      "/store/customers/me/email",
      "/store/email-changes",
    ]),
})

/** Options of the rate limits, after defaults. */
export type RateLimitsOptions = z.output<typeof RateLimitsSchema>
