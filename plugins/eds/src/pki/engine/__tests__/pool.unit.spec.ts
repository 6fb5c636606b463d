import { execFileSync } from "node:child_process"
import path from "node:path"
import { localEngine } from "../engine"
import { signedTask } from "./sign"

// Starts a program and its thread, on a machine that may have other work.
jest.setTimeout(60_000)

describe("G1 where signatures are computed", () => {
  it("G1 here", async () => {
    const task = signedTask(Buffer.from("message"))
    expect(await localEngine.verify(task)).toBe(true)
    expect(await localEngine.verify({ ...task, message: Buffer.from("another") })).toBe(false)
  })

  it("G1 in a thread of their own, while this one goes on", () => {
    const program = path.join(__dirname, "probe.ts")
    const text = execFileSync(process.execPath, ["--import", "tsx", program], { encoding: "utf8" })
    const { utilization, ...answers } = JSON.parse(text)
    expect(answers).toEqual({ good: true, bad: false, right: 60 })
    expect(utilization).toBeLessThan(0.5)
  })
})
