import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SERVICES, WIDGET_GLOBALS } from "./services"

const text = z.string("must be a text").min(1, "must not be empty")

const address = z
  .url({ protocol: /^https?$/, error: "must be an address that begins with https://" })
  .transform((url) => url.replace(/\/+$/, ""))

const whole = (least: number, most: number) =>
  z
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)

const OptionsSchema = z
  .strictObject({
    /** Public id of the terminal. Without a terminal the plugin loads and takes no cards. */
    publicId: text.optional(),
    /** The terminal's secret, for the API and for the signatures of notifications. */
    apiSecret: text.optional(),
    /** The secret that was in force before, accepted in notifications while it is changed. */
    previousApiSecret: text.optional(),
    /** Whose addresses are used: TipTop Pay of Kazakhstan or CloudPayments of Russia. */
    service: z.enum(["kz", "ru"], "must be kz or ru").default("kz"),
    apiUrl: address.optional(),
    widgetUrl: address.optional(),
    widgetGlobal: z.enum(WIDGET_GLOBALS, `must be ${WIDGET_GLOBALS.join(" or ")}`).optional(),
    ordersUrl: address.optional(),
    /** Dual holds the money first and takes it when the order exists; Single takes it at once. */
    schema: z.enum(["Dual", "Single"], "must be Dual or Single").default("Dual"),
    /** Whether the terminal is in test mode. Payments of the other kind are refused. */
    testMode: z.boolean("must be true or false").default(false),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "must be three capital letters")
      .default("KZT"),
    /** How long the goods are kept for a buyer whose payment was let through, in minutes. */
    graceMinutes: whole(0, 120).default(10),
    /** How many times a buyer may try to pay for one cart. */
    maxAttempts: whole(1, 10).default(3),
    /** A payment is refused when the goods are kept for less than this, in seconds. */
    marginSeconds: whole(0, 300).default(5),
    /** For one request to the API, in milliseconds. */
    timeoutMs: whole(100, 300_000).default(30_000),
    /** Accept a notification that has only `X-Content-HMAC`, which two different bodies can share. */
    acceptDecodedSignature: z.boolean("must be true or false").default(false),
  })
  .superRefine((options, context) => {
    for (const problem of contradictions(options)) {
      context.addIssue({ code: "custom", path: [problem.option], message: problem.sentence })
    }
  })
  .transform((options) => {
    const preset = SERVICES[options.service]
    return {
      ...options,
      apiUrl: options.apiUrl ?? preset.apiUrl,
      widgetUrl: options.widgetUrl ?? preset.widgetUrl,
      widgetGlobal: options.widgetGlobal ?? preset.widgetGlobal,
      ordersUrl: options.ordersUrl ?? preset.ordersUrl,
    }
  })

/** Options of the plugin, after defaults and with every address filled in. */
export type CloudPaymentsOptions = z.output<typeof OptionsSchema>

/** Options as a shop writes them. */
export type CloudPaymentsOptionsInput = z.input<typeof OptionsSchema>

interface Given {
  publicId?: string
  apiSecret?: string
  previousApiSecret?: string
  testMode: boolean
  apiUrl?: string
  widgetUrl?: string
  ordersUrl?: string
}

function* contradictions(given: Given): Generator<{ option: string; sentence: string }> {
  if (given.publicId && !given.apiSecret) {
    yield { option: "apiSecret", sentence: "must be given with publicId" }
  }
  if (given.apiSecret && !given.publicId) {
    yield { option: "publicId", sentence: "must be given with apiSecret" }
  }
  if (given.previousApiSecret && !given.apiSecret) {
    yield { option: "previousApiSecret", sentence: "has no meaning without apiSecret" }
  }
  for (const option of ["apiUrl", "widgetUrl", "ordersUrl"] as const) {
    // Only stand-ins for tests are reached without encryption, and those never move money.
    if (given[option]?.startsWith("http:") && !given.testMode) {
      yield { option, sentence: "must begin with https:// unless testMode is on" }
    }
  }
}

/**
 * Reads the plugin's options. An unknown one is refused, as a misspelt one would leave a protection off.
 *
 * @param options as given in the shop's configuration; the framework adds its `database` to them
 * @throws MedusaError with a sentence for each option that is wrong, so that the shop does not start; no value is repeated
 */
export const parseCloudPaymentsOptions = (options: unknown): CloudPaymentsOptions => {
  const { database: _frameworks, ...own } = z.looseObject({}).parse(options ?? {})
  const result = OptionsSchema.safeParse(own)
  if (result.success) {
    return result.data
  }
  const sentences = result.error.issues.map((issue) =>
    [issue.path.join("."), issue.message].filter(Boolean).join(" ")
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Options of @qazyna/cloudpayments: ${sentences.join("; ")}`,
    "cloudpayments_options"
  )
}

/** The terminal whose payments are taken. */
export interface Terminal {
  publicId: string
  apiSecret: string
}

/** Public id and secret in force; undefined when the shop has no terminal and takes no cards. */
export const terminalOf = ({ publicId, apiSecret }: CloudPaymentsOptions): Terminal | undefined =>
  publicId && apiSecret ? { publicId, apiSecret } : undefined
