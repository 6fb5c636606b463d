import { z } from "@medusajs/framework/zod"

const count = z.number().int().positive().max(1_000_000)

const OptionsSchema = z.object({
  /** How long a hold lasts, in minutes. */
  minutes: z
    .number()
    .positive()
    .max(24 * 60)
    .default(15),
  /** A hold starts when the receiving method is chosen, or when the line comes into the cart. */
  starts: z.enum(["method", "cart"]).default("method"),
  /** How much longer the units are kept while the buyer pays, in minutes. */
  graceMinutes: z.number().min(0).max(120).default(10),
  /** How often a buyer may start the clock anew while units are free beside the ones held. */
  renewals: z.number().int().min(0).max(100).default(0),
  /** For how long whoever let a product's hold run out may not hold it again, in minutes. */
  coolDownMinutes: z
    .number()
    .min(0)
    .max(7 * 24 * 60)
    .default(0),
  /** Limits of products for which staff set none. */
  limits: z
    .object({
      perOrder: count.optional(),
      perPerson: count.optional(),
      periodDays: count.optional(),
    })
    .strict()
    .default({}),
})

/** Options of the plugin, after defaults. */
export type HoldsOptions = z.output<typeof OptionsSchema>

/**
 * Reads the plugin's options.
 *
 * @param options as given in the shop's configuration
 * @throws when an option has the wrong shape, so that the shop does not start half configured
 */
export const parseHoldsOptions = (options: unknown): HoldsOptions =>
  OptionsSchema.parse(options ?? {})
