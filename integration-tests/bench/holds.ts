import { parseArgs } from "node:util"
import { ensureBuilt } from "../../medusa/launcher/parts"
import { stackSettings } from "../support/stack/settings"
import { onDatabase } from "./holds/database"
import { measureInProcess } from "./holds/in-process"
import { measureOverHttp } from "./holds/over-http"
import { CARDS } from "./notifications/terminal"
import { ratios, tableOf, type Section } from "./holds/report"

/**
 * `npm run bench:holds`: claims of one coin that everybody wants, beside core's reservations and beside one bare
 * statement, in the same run; then through the Store API of one and of two processes.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      claims: { type: "string", default: "10000" },
      "core-claims": { type: "string", default: "1000" },
      workers: { type: "string", default: "50" },
      rounds: { type: "string", default: "3" },
      carts: { type: "string", default: "100" },
      "no-http": { type: "boolean", default: false },
    },
  })
  const plan = {
    claims: Number(values.claims),
    coreClaims: Number(values["core-claims"]),
    workers: Number(values.workers),
    rounds: Number(values.rounds),
  }
  const http = !values["no-http"]
  await ensureBuilt({ kinds: http ? ["plugin", "backend"] : ["plugin"] })
  const sections: Section[] = []
  const show = (section: Section): void => {
    sections.push(section)
    process.stdout.write(tableOf(section))
  }
  await onDatabase("migrated", async (url) => {
    const { env } = await stackSettings(url, CARDS)
    await measureInProcess(url, env.DATABASE_POOL_MAX, plan, show)
  })
  if (http) {
    const carts = Number(values.carts)
    show(await onDatabase("seeded", (url) => measureOverHttp(url, carts)))
  }
  process.stdout.write(ratios(sections))
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 1
})
