import { performance } from "node:perf_hooks"
import { createThreadEngine } from "../pool"
import { signedTask } from "./sign"

const SIGNATURES = 60

/** Run as a program of its own: threads do not start inside of the test runner. */
async function main(): Promise<void> {
  const engine = createThreadEngine({ threads: 1 })
  const task = signedTask(Buffer.from("message"))
  const good = await engine.verify(task)
  const bad = await engine.verify({ ...task, message: Buffer.from("another") })
  const before = performance.eventLoopUtilization()
  const many = await Promise.all(Array.from({ length: SIGNATURES }, () => engine.verify(task)))
  const { utilization } = performance.eventLoopUtilization(before)
  await engine.close()
  process.stdout.write(
    JSON.stringify({ good, bad, right: many.filter(Boolean).length, utilization })
  )
}

void main()
