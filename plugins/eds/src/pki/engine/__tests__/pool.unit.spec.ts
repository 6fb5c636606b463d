import { execFileSync } from "node:child_process"
import path from "node:path"
import { localEngine } from "../engine"
import { signedTask } from "./sign"

// Starts a program and its thread, on a machine that may have other work.
jest.setTimeout(60_000)

/** What a program printed; threads do not start inside of the test runner. */
function run(name: string) {
  const program = path.join(__dirname, name)
  return JSON.parse(
    execFileSync(process.execPath, ["--import", "tsx", program], { encoding: "utf8" })
  )
}

describe("G1 where signatures are computed", () => {
  it("G1 here", async () => {
    const task = signedTask(Buffer.from("message"))
    expect(await localEngine.verify(task)).toBe(true)
    expect(await localEngine.verify({ ...task, message: Buffer.from("another") })).toBe(false)
  })

  it("G1 in a thread of their own, while this one goes on", () => {
    const { utilization, ...answers } = run("probe.ts")
    expect(answers).toEqual({ good: true, bad: false, right: 60 })
    expect(utilization).toBeLessThan(0.5)
  })

  it("G1 a thread that dies, and a queue that is full, refuse with a code, and others go on", () => {
    const life = ["engine_failed", "true", "true"]
    expect(run("deaths.ts")).toEqual({
      lives: [life, life, life],
      afterwards: "true",
      crowded: ["true", "true", "engine_failed", "engine_failed"],
    })
  })
})
