import path from "node:path"
import { ROOT, inState } from "../paths"
import type { Settings } from "../settings"
import { cardsAddress } from "../settings/sandbox"
import { localUrl } from "./local-url"
import type { ServiceSpec } from "./service"

/** The command line of Medusa, and where production finds the assembled backend. */
export const MEDUSA_CLI = path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
export const BACKEND_FOLDER = path.join(ROOT, ".medusa", "server")

/** Variables that are no business of the store. */
const BACKEND_ONLY =
  /^(DATABASE_URL|REDIS_URL|JWT_SECRET|COOKIE_SECRET|EDS_IIN_KEY|CAPTCHA_SECRET|PICKUP_SECRET|SMTP_URL|CP_|S3_|DEMO_ADMIN_)/

/** A server, not yet bound to a run of the launcher. */
type ServerSpec = Omit<ServiceSpec, "signal">

/** What every program of the backend needs to know. */
export function backendEnv({ env, raw }: Settings, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...raw,
    NODE_ENV: env.NODE_ENV,
    DATABASE_URL: databaseUrl,
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: env.LOG_LEVEL,
    MEDUSA_WORKER_MODE: env.MEDUSA_WORKER_MODE,
  }
}

/** The backend with the admin, from a folder that has a built medusa-config. */
export function backendSpec(settings: Settings, databaseUrl: string, folder: string): ServerSpec {
  const { HOST, BACKEND_PORT } = settings.env
  return {
    name: "backend",
    args: [MEDUSA_CLI, "start", "--host", HOST, "--port", String(BACKEND_PORT)],
    cwd: folder,
    env: backendEnv(settings, databaseUrl),
    logFile: inState("logs", "backend.log"),
    health: `${localUrl(HOST, BACKEND_PORT)}/health`,
    graceMs: 10_000,
  }
}

/** The store. It knows the backend by its address and the publishable key, nothing else. */
export function storefrontSpec(settings: Settings, publishableKey: string): ServerSpec {
  const { env, raw } = settings
  const development = env.NODE_ENV === "development"
  return {
    name: "storefront",
    args: development
      ? ["--import", "tsx", "server/main.ts"]
      : ["--enable-source-maps", "build/start.js"],
    cwd: path.join(ROOT, "storefront"),
    env: {
      ...withoutBackendSecrets(raw),
      NODE_ENV: env.NODE_ENV,
      HOST: env.HOST,
      PORT: String(env.STOREFRONT_PORT),
      STOREFRONT_URL: env.STOREFRONT_URL,
      MEDUSA_BACKEND_URL: localUrl(env.HOST, env.BACKEND_PORT),
      MEDUSA_PUBLISHABLE_KEY: publishableKey,
      EDS_NCALAYER_URL: env.EDS_NCALAYER_URL,
    },
    logFile: inState("logs", "storefront.log"),
    health: `${localUrl(env.HOST, env.STOREFRONT_PORT)}/robots.txt`,
    graceMs: 5_000,
  }
}

/** The stand-ins for the world outside; their state is kept with everything else. */
export function sandboxSpec(settings: Settings): ServerSpec {
  const { env, raw, sandbox } = settings
  const port = (wanted: boolean, number: number) => (wanted ? String(number) : "")
  return {
    name: "sandbox",
    args: ["--import", "tsx", "src/main.ts"],
    cwd: path.join(ROOT, "integration-tests", "sandbox"),
    env: {
      ...withoutSecrets(raw),
      HOST: env.HOST,
      SANDBOX_PAGE_PORT: String(env.SANDBOX_PAGE_PORT),
      SANDBOX_NUC_PORT: port(sandbox.eds, env.SANDBOX_NUC_PORT),
      SANDBOX_NCALAYER_PORT: port(sandbox.eds, env.SANDBOX_NCALAYER_PORT),
      SANDBOX_SMTP_PORT: port(sandbox.mail, env.SANDBOX_SMTP_PORT),
      SANDBOX_CARDS_PORT: port(sandbox.cards, env.SANDBOX_CARDS_PORT),
      ...(sandbox.cards ? terminalEnv(settings) : {}),
    },
    logFile: inState("logs", "sandbox.log"),
    health: `${localUrl(env.HOST, env.SANDBOX_PAGE_PORT)}/health`,
    graceMs: 2_000,
  }
}

/** The terminal of the shop at the card service of the sandbox: who it is, and where it is told. */
function terminalEnv({ env }: Settings): NodeJS.ProcessEnv {
  return {
    CP_PUBLIC_ID: env.CP_PUBLIC_ID,
    CP_API_SECRET: env.CP_API_SECRET,
    SANDBOX_CARDS_URL: cardsAddress(env),
    SANDBOX_CARDS_NOTIFY: `${localUrl(env.HOST, env.BACKEND_PORT)}/hooks/cloudpayments`,
  }
}

/** The server that faces the public gets no key that it does not use. */
function withoutBackendSecrets(raw: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(raw).filter(([name]) => !BACKEND_ONLY.test(name))
  return Object.fromEntries(kept)
}

function withoutSecrets(raw: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(withoutBackendSecrets(raw)).filter(
    ([name]) => name !== "SESSION_SECRET"
  )
  return Object.fromEntries(kept)
}
