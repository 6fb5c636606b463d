import { parseArgs } from "node:util"
import { Client } from "pg"
import { publishableKey } from "../../medusa/launcher/database/publishable-key"
import { ensureBuilt } from "../../medusa/launcher/parts"
import { httpClient } from "../support/suite/clients"
import { table } from "./figures"
import { startBackends } from "./holds/backends"
import { onDatabase } from "./holds/database"
import { openBuyers } from "./notifications/buyers"
import { checkOf, forged } from "./notifications/checks"
import { measure, type Case, type Seen } from "./notifications/measure"
import { CARDS } from "./notifications/terminal"

/**
 * `npm run bench:notifications`: signed Checks of buyers who hold one coin, all at once, decided by one process,
 * beside core's own route for notifications, which takes the same body and decides nothing.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      buyers: { type: "string", default: "50" },
      rounds: { type: "string", default: "20" },
    },
  })
  await ensureBuilt({ kinds: ["plugin", "backend"] })
  const seen = await onDatabase("seeded", (url) =>
    measureAll(url, Number(values.buyers), Number(values.rounds))
  )
  process.stdout.write(report(seen))
}

async function measureAll(url: string, buyers: number, rounds: number): Promise<Seen[]> {
  const { addresses, stop } = await startBackends(url, 1, { ...CARDS, CAPTCHA: "off" })
  const database = new Client({ connectionString: url })
  await database.connect()
  try {
    const [backend = ""] = addresses
    const store = httpClient(backend, { "x-publishable-api-key": await publishableKey(url) })
    const sessions = await openBuyers(url, store, buyers)
    const check = `${backend}/hooks/cloudpayments/check`
    const forget = async (): Promise<void> => {
      await database.query("DELETE FROM card_attempt")
    }
    const cases: Case[] = [
      {
        name: "core's route",
        url: `${backend}/hooks/payment/cloudpayments_card`,
        notice: checkOf,
        answer: 200,
      },
      { name: "let through", url: check, notice: checkOf, answer: 0, before: forget },
      { name: "one in flight", url: check, notice: checkOf, answer: 13 },
      { name: "forged", url: check, notice: forged, answer: 401 },
    ]
    const seen: Seen[] = []
    for (const one of cases) {
      await measure(one, sessions, 2)
      seen.push(await measure(one, sessions, rounds))
    }
    return seen
  } finally {
    await database.end()
    await stop()
  }
}

function report(seen: Seen[]): string {
  const [core] = seen
  const ratio = ({ perSecond }: Seen): string => (perSecond / (core?.perSecond ?? 1)).toFixed(2)
  const head = ["notifications", "asked", "wrong answers", "per second", "p95 ms", "ratio"]
  const rows = seen.map((one) => [
    one.name,
    String(one.asked),
    String(one.wrong),
    one.perSecond.toFixed(0),
    one.p95.toFixed(1),
    ratio(one),
  ])
  const figures = seen.slice(1).map((one) => `${one.name.replaceAll(" ", "_")}=${ratio(one)}`)
  return `${table([head, ...rows])}\n\nratio ${figures.join(" ")}\n`
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 1
})
