import { spawn } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { ensureBuilt } from "../../medusa/launcher/parts"
import { RESULTS, ROOT } from "../support/paths"
import { STEPS, type Step } from "./steps"
import { countStep, total, type Count } from "./tally"

/** `npm test`: builds what is not built, runs every step and ends with one line of figures. */
async function main(): Promise<void> {
  say("building what is not built")
  await ensureBuilt({ onBuild: (part) => say(`building ${part.name}`) })
  const counts: Count[] = []
  const summary: string[] = []
  for (const step of STEPS) {
    say(step.name)
    const begun = Date.now()
    const count = await runStep(step)
    const seconds = Math.round((Date.now() - begun) / 1000)
    counts.push(count)
    summary.push(`${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`)
  }
  const { passed, failed, ok } = total(counts)
  process.stdout.write(`\n${summary.join("\n")}\n\n${passed} passed, ${failed} failed\n`)
  process.exitCode = ok ? 0 : 1
}

async function runStep({ script, report }: Step): Promise<Count> {
  const path = report && join(RESULTS, report)
  if (path) {
    rmSync(path, { force: true })
  }
  const exitCode = await npmRun(script)
  const written = path && existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null
  return countStep(written?.testResults ?? [], exitCode)
}

function npmRun(script: string): Promise<number | null> {
  const child = spawn("npm", ["run", "--silent", script], { cwd: ROOT, stdio: "inherit" })
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", resolve)
  })
}

function say(text: string): void {
  process.stdout.write(`\n=== ${text}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.stdout.write("\n0 passed, 1 failed\n")
  process.exitCode = 1
})
