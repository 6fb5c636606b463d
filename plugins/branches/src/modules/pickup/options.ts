import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Signs confirmations where nothing is protected. */
const DEVELOPMENT_SECRET = "qazyna-development-secret-of-confirmations"

const OptionsSchema = z.object({
  pickup: z
    .object({
      /** Signs the codes of confirmations; at least 32 characters, the same in all processes. */
      secret: z.string().min(32, "pickup.secret must have at least 32 characters").optional(),
    })
    .default({}),
})

/** Options of the module, after defaults. */
export type PickupOptions = { secret: string }

/**
 * Reads the part of the plugin's options that is about pickup.
 *
 * @throws when the secret is too short, or left out in production
 */
export const parsePickupOptions = (options: unknown): PickupOptions => {
  const { secret } = OptionsSchema.parse(options ?? {}).pickup
  if (!secret && process.env.NODE_ENV === "production") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Options of @qazyna/branches: pickup.secret is needed in production",
      "branches_options"
    )
  }
  return { secret: secret ?? DEVELOPMENT_SECRET }
}
