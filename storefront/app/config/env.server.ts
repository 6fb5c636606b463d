import { z } from "zod"

/** Set to nothing is not set. */
const optionalText = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional()

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  MEDUSA_BACKEND_URL: z.url().describe("where the Store API answers"),
  MEDUSA_PUBLISHABLE_KEY: z.string().min(1).describe("publishable key that spans all branches"),
  STOREFRONT_URL: z.url().describe("public address of this storefront, used in canonical links"),
  SESSION_SECRET: z.string().min(32).describe("signs and encrypts the session cookie"),
  PICTURES_ORIGIN: z
    .url()
    .optional()
    .describe("public origin of the bucket, when pictures are not kept by the backend itself"),
  PICTURE_CACHE_DIR: z.string().min(1).default(".cache/pictures").describe("made pictures"),
  EDS_NCALAYER_URL: z
    .url({ protocol: /^wss?$/ })
    .default("wss://127.0.0.1:13579/")
    .describe("where NCALayer listens on the buyer's own computer"),
  SANDBOX_URL: z
    .url()
    .optional()
    .describe("page of the sandbox; set only while test keys stand in for real ones"),
  SELLER_NAME: optionalText.describe("seller's legal name: one for all, or kk | ru | en"),
  SELLER_BIN: optionalText.describe("seller's business identification number"),
  SELLER_ADDRESS: optionalText.describe("seller's legal address: one for all, or kk | ru | en"),
  SELLER_PHONE: optionalText.describe("seller's telephone number"),
  SELLER_EMAIL: optionalText.describe("seller's e-mail address"),
  PORT: z.coerce.number().int().min(0).max(65535).default(8000),
  HOST: z.string().default("0.0.0.0"),
  TRUST_PROXY: z.string().default("loopback").describe("express `trust proxy` setting"),
})

export type Env = z.infer<typeof schema>

/**
 * Reads and checks the environment of the storefront server.
 * @throws Error with one line for each wrong variable; values are never repeated in it
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
  throw new Error(
    `The storefront cannot start, its environment is incomplete:\n${lines.join("\n")}`
  )
}

let cached: Env | undefined

/** The environment, checked once on first use. */
export function env(): Env {
  return (cached ??= parseEnv(process.env))
}

/** True when the public address is https: cookies become Secure and HSTS is sent. */
export function isHttps(): boolean {
  return env().STOREFRONT_URL.startsWith("https:")
}
