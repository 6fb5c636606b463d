import { parseArgs } from "node:util"
import { findBrowser, launchBrowser } from "../support/browser/chromium"
import { scriptWeight } from "../support/browser/script-weight"
import type { StackAddresses } from "../support/stack/addresses"
import { startStack } from "../support/stack/start-stack"
import { findSupply, storeOf } from "../support/stack/store-clients"
import { figures, table, type Figures } from "./figures"
import { load, pool, type Load, type Target } from "./load"

const CORE = "core"
const WARM_UP_SECONDS = 3

/**
 * `npm run bench:pages`: pages of the store beside core's product list of the same 24 coins, in the same run, over
 * the same number of connections.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "8" },
      rounds: { type: "string", default: "3" },
      connections: { type: "string", default: "10" },
    },
  })
  const stack = await startStack()
  try {
    const targets = await targetsOf(stack)
    const connections = Number(values.connections)
    for (const target of targets) {
      await load(target, connections, WARM_UP_SECONDS)
    }
    const measured = await measure(
      targets,
      connections,
      Number(values.seconds),
      Number(values.rounds)
    )
    process.stdout.write(report(targets, measured, await weights(stack, targets)))
  } finally {
    await stack.stop()
  }
}

async function targetsOf(stack: StackAddresses): Promise<Target[]> {
  const { coin, branch } = await findSupply(storeOf(stack), ["pickup"])
  const page = (path: string) => `${stack.storefront}/kk${path}`
  return [
    {
      name: CORE,
      url: `${stack.backend}/store/products?limit=24`,
      headers: { "x-publishable-api-key": stack.publishableKey },
    },
    { name: "home", url: page("") },
    { name: "branch", url: page(`/branches/${branch.code}`) },
    { name: "list", url: page("/coins") },
    { name: "coin", url: page(`/coins/${coin.handle}`) },
  ]
}

/** Every round loads each target once, so that all of them meet the same moods of the machine. */
async function measure(
  targets: Target[],
  connections: number,
  seconds: number,
  rounds: number
): Promise<Map<string, Figures>> {
  const loads = new Map<string, Load[]>(targets.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const target of targets) {
      loads.get(target.name)?.push(await load(target, connections, seconds))
    }
  }
  return new Map([...loads].map(([name, found]) => [name, figures(pool(found))]))
}

async function weights(stack: StackAddresses, targets: Target[]): Promise<Map<string, string>> {
  const browser = await launchBrowser(await findBrowser())
  const found = new Map<string, string>([[CORE, ""]])
  for (const { name, url } of targets.filter((target) => target.name !== CORE)) {
    const { bytes, encodings } = await scriptWeight(browser, stack.storefront, url)
    found.set(name, `${(bytes / 1000).toFixed(1)} kB ${encodings.join("+")}`)
  }
  await browser.close()
  return found
}

function report(
  targets: Target[],
  measured: Map<string, Figures>,
  scripts: Map<string, string>
): string {
  const core = measured.get(CORE)?.requestsPerSecond ?? 0
  const rows = targets.map(({ name }) => {
    const { requestsPerSecond, p50, p95, failures } = measured.get(name)!
    const ratio = requestsPerSecond / core
    return {
      name,
      ratio,
      cells: [
        name === CORE ? "GET /store/products?limit=24" : name,
        requestsPerSecond.toFixed(1),
        p50.toFixed(1),
        p95.toFixed(1),
        String(failures),
        ratio.toFixed(2),
        scripts.get(name) ?? "",
      ],
    }
  })
  const head = ["address", "requests/s", "p50 ms", "p95 ms", "failures", "ratio", "script"]
  const pages = rows.filter(({ name }) => name !== CORE)
  const ratios = pages.map(({ name, ratio }) => `${name}=${ratio.toFixed(2)}`).join(" ")
  return `${table([head, ...rows.map(({ cells }) => cells)])}\n\nratio ${ratios}\n`
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 1
})
