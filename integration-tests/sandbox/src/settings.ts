import path from "node:path"
import { z } from "zod"
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
    },
  }
}

function given<Name extends string>(name: Name, value: number | undefined) {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, number>)
}
