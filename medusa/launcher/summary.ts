import path from "node:path"
import { ROOT, inState } from "./paths"
import { describeDatabase } from "./database/connection"
import type { Env } from "../src/config/env"
import type { Settings } from "./settings"
import { cardsAddress, type SandboxParts } from "./settings/sandbox"
import { localUrl } from "./services/local-url"

type Row = [name: string, address: string, note?: string]

/** The table at the end of a start: where everything is, and in demo mode who may sign in. */
export function summary(
  { env, ownDatabase, sandbox }: Settings,
  databaseUrl: string,
  seconds: number
): string {
  const rows: Row[] = [
    [
      "Store",
      env.STOREFRONT_URL,
      env.DEMO ? `${env.DEMO_BUYER_EMAIL}  ${env.DEMO_BUYER_PASSWORD}  and an EDS` : "",
    ],
    [
      "Admin",
      `${env.BACKEND_URL}/app`,
      env.DEMO ? `${env.DEMO_ADMIN_EMAIL}  ${env.DEMO_ADMIN_PASSWORD}` : "",
    ],
    ["API", env.BACKEND_URL, `listens on ${localUrl(env.HOST, env.BACKEND_PORT)}`],
    ...(env.SANDBOX_URL ? sandboxRows(env, sandbox) : []),
    [
      "Database",
      describeDatabase(databaseUrl),
      ownDatabase ? "from npm, data kept" : "DATABASE_URL",
    ],
    ["Logs", path.relative(ROOT, inState("logs")) || inState("logs")],
  ]
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map(([name, address, note = ""]) =>
    `  ${name.padEnd(widths[0] ?? 0)}   ${address.padEnd(widths[1] ?? 0)}   ${note}`.trimEnd()
  )
  const title = `Qazyna is up after ${seconds.toFixed(1)} s${env.DEMO ? ", as a demo with invented prices and stock" : ""}.`
  return ["", title, "", ...lines, "", "Ctrl-C stops everything.", ""].join("\n")
}

function sandboxRows(env: Env, { eds, mail, cards }: SandboxParts): Row[] {
  const has = new Intl.ListFormat("en").format([
    ...(eds ? ["test keys"] : []),
    ...(cards ? ["test cards"] : []),
    ...(mail ? ["the mail box"] : []),
  ])
  const nuc = localUrl(env.HOST, env.SANDBOX_NUC_PORT)
  return [
    ["Sandbox", env.SANDBOX_URL ?? "", `page of ${has}`],
    ...(eds ? ([["NCALayer", env.EDS_NCALAYER_URL, `authority at ${nuc}`]] satisfies Row[]) : []),
    ...(cards ? ([["Cards", cardsAddress(env), "moves no money"]] satisfies Row[]) : []),
    ...(mail ? ([["Mail", env.SMTP_URL ?? "", "sends nothing out"]] satisfies Row[]) : []),
  ]
}
