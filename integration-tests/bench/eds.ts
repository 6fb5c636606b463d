import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { parseArgs } from "node:util"
import { ensureBuilt } from "../../medusa/launcher/parts"
import { opensslRsaVerifies } from "./eds/openssl"
import { costs, type Work } from "./eds/rate"
import { report } from "./eds/report"

/**
 * `npm run bench:eds`: how fast signatures are verified, beside node-gost-crypto and the `openssl` command, in the same
 * run. Times are those of the processor, so that a busy machine changes them little.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "1" },
      rounds: { type: "string", default: "3" },
    },
  })
  const seconds = Number(values.seconds)
  const rounds = Number(values.rounds)
  await ensureBuilt({ kinds: ["plugin"] })
  const { startSandbox } = await import("@qazyna/sandbox")
  const { gostSample, primitives, signInOverOcsp, wholeSignatures } = await import("./eds/works.js")

  const stateDir = await mkdtemp(path.join(tmpdir(), "bench-eds-"))
  const sandbox = await startSandbox({ stateDir, ports: { page: 0, nuc: 0 }, rsaBits: 4096 })
  try {
    const works = [...primitives(gostSample(sandbox)), ...(await wholeSignatures(sandbox))]
    const found = await costs(works, seconds, rounds)
    const signIn = await ownCost(await signInOverOcsp(sandbox), seconds)
    process.stdout.write(report(found, signIn, opensslRsaVerifies(seconds)))
  } finally {
    await sandbox.stop()
    await rm(stateDir, { recursive: true })
  }
}

/** Cost of one call without what the responder in this same process took. */
async function ownCost(work: Work & { idle: () => number }, seconds: number): Promise<number> {
  for (let i = 0; i < 5; i++) await work.run()
  const started = process.cpuUsage()
  const before = work.idle()
  let calls = 0
  let spent = 0
  while (spent < seconds * 1000) {
    await work.run()
    calls++
    const { user, system } = process.cpuUsage(started)
    spent = (user + system) / 1000
  }
  return (spent - (work.idle() - before)) / calls
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 1
})
