import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const text = z.string().min(1).max(100)

const carrier = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{1,40}$/, "must be of small letters, digits and hyphens"),
  name: text,
  /** Page that shows where a parcel is, with `{number}` in place of its number. */
  trackingUrl: z
    .string()
    .regex(/^https:\/\/[^\s{}]+\{number\}[^\s{}]*$/, "must begin with https:// and have {number}"),
  /** Numbers that are this carrier's, as a regular expression. */
  numbers: text
    .refine((pattern) => {
      try {
        return Boolean(new RegExp(pattern, "u"))
      } catch {
        return false
      }
    }, "must be a regular expression")
    .optional(),
})

/** The national post, whose numbers follow the standard of the Universal Postal Union. */
const KAZPOST: z.input<typeof carrier> = {
  code: "kazpost",
  name: "Kazpost",
  trackingUrl: "https://post.kz/services/postal/{number}",
  numbers: "^[A-Z]{2}\\d{9}KZ$",
}

const OptionsSchema = z.strictObject({
  /** Who may carry parcels; the first is meant where nothing says otherwise. */
  carriers: z.array(carrier).min(1).default([KAZPOST]),
  /** What the server writes beside each shipping method, for clients that look for it there. */
  methodData: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** Payment providers that stand for paying at the door: carts may use them where the shipping option says so. */
  payOnDeliveryProviders: z.array(text).default([]),
})

/** Options of the plugin, after defaults. */
export type CourierOptions = z.output<typeof OptionsSchema>
export type Carrier = CourierOptions["carriers"][number]

/**
 * Reads the plugin's options.
 *
 * @param options as given in the shop's configuration; the framework adds its `database` to them
 * @throws MedusaError with a sentence for each option that is wrong, so that the shop does not start
 */
export const parseCourierOptions = (options: unknown): CourierOptions => {
  const { database: _frameworks, ...own } = z.looseObject({}).parse(options ?? {})
  const result = OptionsSchema.safeParse(own)
  if (result.success) {
    return result.data
  }
  const sentences = result.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`)
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Options of @qazyna/courier: ${sentences.join("; ")}`,
    "courier_options"
  )
}
