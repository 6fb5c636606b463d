import { z } from "@medusajs/framework/zod"

const OptionsSchema = z.object({
  /** Locale in which the base texts of branches are written; the admin page labels them with it. */
  baseLocale: z.string().default("en-US"),
  /**
   * Where the receiving methods that a product allows are found, as a path from `product` for
   * `query.graph`, for example `coin.receiving_methods`. Without it every product allows all.
   */
  productMethodsField: z.string().optional(),
  /**
   * Receiving method of shipping option types, by the type's `code`. A type that is not listed
   * follows its fulfilment set: `pickup` sets give pickup, all others delivery.
   */
  methodByOptionType: z
    .record(z.string(), z.enum(["pickup", "delivery"]))
    .default({ pickup: "pickup", delivery: "delivery" }),
})

/** Options of the plugin, after defaults. */
export type BranchesOptions = z.output<typeof OptionsSchema>

/**
 * Reads the plugin's options.
 *
 * @param options as given in the shop's configuration
 * @throws when an option has the wrong shape, so that the shop does not start half configured
 */
export const parseBranchesOptions = (options: unknown): BranchesOptions =>
  OptionsSchema.parse(options ?? {})
