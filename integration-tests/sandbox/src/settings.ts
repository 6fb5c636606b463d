import path from "node:path"
import { z } from "zod"
import type { CardsOptions } from "./cards/service"
import type { SandboxOptions } from "./sandbox"

const port = z.coerce.number().int().min(0).max(65_535)

const schema = z.object({
  DATA_DIR: z.string().min(1),
  HOST: z.string().default("127.0.0.1"),
  SANDBOX_PAGE_PORT: port,
  SANDBOX_NUC_PORT: port.optional(),
  SANDBOX_NCALAYER_PORT: port.optional(),
  SANDBOX_NCALAYER_TLS_PORT: port.optional(),
  SANDBOX_SMTP_PORT: port.optional(),
  SANDBOX_CARDS_PORT: port.optional(),
  SANDBOX_CARDS_URL: z.url().optional(),
  SANDBOX_CARDS_NOTIFY: z.url().optional(),
  CP_PUBLIC_ID: z.string().optional(),
  CP_API_SECRET: z.string().optional(),
})

/**
 * Settings of the sandbox from environment variables; a part whose port is not set, or set to nothing,
 * does not run.
 * @throws Error with what is wrong
 */
export function settingsFrom(environment: NodeJS.ProcessEnv): SandboxOptions {
  const set = Object.entries(environment).filter(([, value]) => value)
  const { success, data, error } = schema.safeParse(Object.fromEntries(set))
  if (!success) {
    throw new Error(`The sandbox cannot start: ${z.prettifyError(error)}`)
  }
  return {
    stateDir: path.join(data.DATA_DIR, "sandbox"),
    host: data.HOST,
    ports: {
      page: data.SANDBOX_PAGE_PORT,
      ...given("nuc", data.SANDBOX_NUC_PORT),
      ...given("ncalayer", data.SANDBOX_NCALAYER_PORT),
      ...given("ncalayerTls", data.SANDBOX_NCALAYER_TLS_PORT),
      ...given("smtp", data.SANDBOX_SMTP_PORT),
      ...given("cards", data.SANDBOX_CARDS_PORT),
    },
    ...(data.SANDBOX_CARDS_PORT === undefined ? {} : { cards: cardsOf(data) }),
  }
}

function cardsOf(data: z.output<typeof schema>): CardsOptions {
  return {
    keep: true,
    ...given("publicId", data.CP_PUBLIC_ID),
    ...given("apiSecret", data.CP_API_SECRET),
    ...given("notify", data.SANDBOX_CARDS_NOTIFY),
    ...given("address", data.SANDBOX_CARDS_URL),
  }
}

function given<Name extends string, Value>(name: Name, value: Value | undefined) {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>)
}
