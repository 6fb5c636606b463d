import { z } from "@medusajs/framework/zod"

const Positive = z.number().int().positive()

/** Options of the captcha. Work is counted in steps, of which each is one PBKDF2 of `iterations` rounds. */
export const CaptchaSchema = z
  .strictObject({
    /** Left out together with all of `captcha`, there is none: pages have to know how to solve it. */
    enabled: z.boolean().default(true),
    /** Signs the challenges; at least 32 characters, the same in all processes. */
    secret: z.string().min(32).optional(),
    /** How long a challenge may be solved and used, in seconds. People who listen to a page need minutes. */
    seconds: Positive.default(300),
    /** Rounds of PBKDF2-SHA-256 in one step. */
    iterations: Positive.default(1000),
    /** Steps on average while few challenges are asked for: about 0.3 s on a phone. */
    floor: Positive.default(1500),
    /** Steps on average at the most: about 5 s on a phone. */
    ceiling: Positive.default(25_000),
    /** Up to so many challenges a minute the work stays at its floor. */
    calm: Positive.default(300),
    /** From so many challenges a minute on the work is at its ceiling. */
    busy: Positive.default(3000),
  })
  .refine(({ enabled, secret }) => !enabled || secret, "captcha.secret is needed")
  .refine(({ floor, ceiling }) => floor <= ceiling, "captcha.floor is over captcha.ceiling")
  .refine(({ calm, busy }) => calm < busy, "captcha.calm is not under captcha.busy")

/** Options of the captcha, after defaults. */
export type CaptchaOptions = z.output<typeof CaptchaSchema>
