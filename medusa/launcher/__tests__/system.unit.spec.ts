import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { stopLeftovers } from "../system/guard"
import { tryLock } from "../system/lock"
import { assertPortFree, freePort } from "../system/ports"
import { identify, isRunning, type ProcessIdentity } from "../system/process-identity"
import { goneWithin } from "../system/terminate"

const folder = mkdtempSync(path.join(tmpdir(), "launcher-"))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const IDLE = "setInterval(() => undefined, 1000)"

function spawnIdle(): ProcessIdentity {
  const child = spawn(process.execPath, ["-e", IDLE], { detached: true, stdio: "ignore" })
  child.unref()
  return identify(child.pid ?? 0) as ProcessIdentity
}

describe("ports", () => {
  it("says which variable to change when another program has the port", async () => {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as AddressInfo
    await expect(assertPortFree(port, "127.0.0.1", "The store", "STOREFRONT_PORT")).rejects.toThrow(
      `The store cannot use port ${port}: another program listens there. Stop it, or choose another port with STOREFRONT_PORT.`
    )
    server.close()
  })

  it("lets a free port pass", async () => {
    const port = await freePort()
    await expect(
      assertPortFree(port, "127.0.0.1", "The store", "STOREFRONT_PORT")
    ).resolves.toBeUndefined()
  })
})

describe("lock of the checkout", () => {
  const file = path.join(folder, "launcher.lock")

  it("is given to one, who can be named, and is free afterwards", () => {
    const release = tryLock(file)
    expect(tryLock(file)).toEqual(identify(process.pid))
    if (typeof release === "function") {
      release()
    }
    expect(typeof tryLock(file)).toBe("function")
  })

  it("is free when its holder is dead, even if the number is in use again", () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: "another boot" }))
    expect(typeof tryLock(file)).toBe("function")
  })
})

describe("nothing is left behind", () => {
  it("a launcher that is killed takes everything along", async () => {
    const guard = JSON.stringify(path.join(__dirname, "../system/guard.ts"))
    const identity = JSON.stringify(path.join(__dirname, "../system/process-identity.ts"))
    const script = `
      const { guard } = require(${guard}); const { identify } = require(${identity});
      const child = require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(IDLE)}], { detached: true, stdio: "ignore" });
      guard.watch({ ...identify(child.pid), name: "idler", signal: "SIGTERM", graceMs: 500 });
      process.stdout.write(JSON.stringify(identify(child.pid)));
      ${IDLE}`
    const tsx = pathToFileURL(require.resolve("tsx")).href
    const launcher = spawn(process.execPath, ["--import", tsx, "-e", script], {
      cwd: __dirname,
      stdio: ["ignore", "pipe", "inherit"],
    })
    const [output] = (await once(launcher.stdout, "data")) as [Buffer]
    const idler = JSON.parse(output.toString()) as ProcessIdentity
    expect(isRunning(idler)).toBe(true)
    launcher.kill("SIGKILL")
    expect(await goneWithin(idler, 10_000)).toBe(true)
  }, 30_000)

  it("the next start stops what a dead watchdog has missed, and no stranger", async () => {
    const [ours, stranger] = [spawnIdle(), spawnIdle()]
    const record = path.join(folder, "running.json")
    const entry = { signal: "SIGTERM", graceMs: 500 }
    writeFileSync(
      record,
      JSON.stringify([
        { ...ours, ...entry, name: "backend" },
        { ...stranger, ...entry, startedAt: "an earlier process", name: "storefront" },
      ])
    )
    expect(await stopLeftovers(record)).toEqual(["backend"])
    expect([isRunning(ours), isRunning(stranger)]).toEqual([false, true])
    expect(() => readFileSync(record)).toThrow()
    process.kill(stranger.pid, "SIGKILL")
  })
})
