import { EnvError, readEnv, type Env } from "../../src/config/env"
import { missingSecrets } from "../../src/config/secrets"
import { LauncherError } from "../errors"
import { ROOT, STATE, inState } from "../paths"
import { withEnvFile } from "./env-file"
import { generatedSecrets } from "./generated-secrets"
import { sandboxParts, sandboxVariables, type SandboxParts } from "./sandbox"

/** What a run of the launcher goes by. */
export type Settings = {
  env: Env
  /** True when we bring PostgreSQL along. */
  ownDatabase: boolean
  /** The stand-ins that have to run. */
  sandbox: SandboxParts
  /** The environment as it is handed to the programs that are started. */
  raw: NodeJS.ProcessEnv
}

/**
 * Settings from the environment and the file `.env`. With neither, the result is a demo with a
 * database and secrets of its own.
 * @throws LauncherError with one sentence for each wrong variable
 */
export function loadSettings(
  nodeEnv: "production" | "development",
  environment = process.env
): Settings {
  const given: NodeJS.ProcessEnv = {
    ...withEnvFile(ROOT, environment),
    NODE_ENV: nodeEnv,
  }
  const ownDatabase = !given.DATABASE_URL
  given.DEMO ||= String(ownDatabase)
  given.DATA_DIR = STATE
  try {
    const first = readEnv(given)
    const sandbox = sandboxParts(first)
    const raw = {
      ...(first.DEMO ? secretsFor(sandbox) : {}),
      ...sandboxVariables(first, sandbox),
      ...withoutEmpty(given),
    }
    const env = readEnv(raw)
    const missing = missingSecrets(env)
    if (missing.length > 0) {
      throw new EnvError(missing)
    }
    return { env, ownDatabase, sandbox, raw }
  } catch (cause) {
    if (cause instanceof EnvError) {
      throw new LauncherError(cause.problems.join("\n"), { cause })
    }
    throw cause
  }
}

/** A real terminal never gets a secret that was made up here. */
function secretsFor({ cards }: SandboxParts): NodeJS.ProcessEnv {
  const { CP_API_SECRET, ...own } = generatedSecrets(inState("secrets.json"))
  return cards ? { ...own, CP_API_SECRET } : own
}

function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
}
