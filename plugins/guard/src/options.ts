import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const OptionsSchema = z.object({
  /** Largest quantity of one line item. Quantities are whole numbers. */
  maxQuantity: z.number().int().positive().default(1_000_000),
  /** Largest `limit` of a store list. */
  maxPageSize: z.number().int().positive().default(1000),
  /** Largest `offset` of a store list. */
  maxOffset: z.number().int().positive().default(1_000_000),
})

/** Options of the plugin, after defaults. */
export type GuardOptions = z.output<typeof OptionsSchema>

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
  const options = OptionsSchema.parse(plugin?.options ?? {})
  cache.set(config, options)
  return options
}
