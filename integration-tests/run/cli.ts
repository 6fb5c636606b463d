import { spawn } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { ensureBuilt } from "../../medusa/launcher/parts"
import type { FileReport } from "../requirements/results"
import { RESULTS, ROOT } from "../support/paths"
import { describeFailures } from "./failures"
import { STEPS, type Step } from "./steps"
import { countStep, total, type Count } from "./tally"

/** `npm test`: builds what is not built, runs every step, ends with what failed and one line of figures. */
async function main(): Promise<void> {
  say("building what is not built")
  await ensureBuilt({ onBuild: (part) => say(`building ${part.name}`) })
  const counts: Count[] = []
  const summary: string[] = []
  const failures: string[] = []
  for (const step of STEPS) {
    say(step.name)
    const begun = Date.now()
    const { exitCode, reports } = await runStep(step)
    const seconds = Math.round((Date.now() - begun) / 1000)
    const count = countStep(reports, exitCode)
    counts.push(count)
    failures.push(...describeFailures(reports))
    summary.push(`${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`)
  }
  const { passed, failed, ok } = total(counts)
  process.stdout.write(failures.map((failure) => `\n${failure}\n`).join(""))
  process.stdout.write(`\n${summary.join("\n")}\n\n${passed} passed, ${failed} failed\n`)
  process.exitCode = ok ? 0 : 1
}

type StepRun = { exitCode: number | null; reports: FileReport[] }

async function runStep({ script, report }: Step): Promise<StepRun> {
  const path = report && join(RESULTS, report)
  if (path) {
    rmSync(path, { force: true })
  }
  const exitCode = await npmRun(script)
  const written = path && existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null
  return { exitCode, reports: written?.testResults ?? [] }
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
