import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { ensureBuilt } from "../parts/ensure-built"
import type { Part } from "../parts/list"

const mockRoot = mkdtempSync(path.join(tmpdir(), "ensure-built-"))
let mockParts: Part[] = []

jest.mock("../paths", () => ({
  get ROOT() {
    return mockRoot
  },
  inState: (...names: string[]) => `${mockRoot}/.state/${names.join("/")}`,
}))
jest.mock("../parts/list", () => ({ allParts: () => mockParts }))

/** A part whose build copies its source and counts how often that was done. */
function part(name: string, script?: string): Part {
  const copy = `const fs = require("fs"); fs.mkdirSync("${name}/out", { recursive: true });
    fs.appendFileSync("${name}.builds", "x"); fs.copyFileSync("${name}/src/a.ts", "${name}/out/a.js")`
  return {
    name,
    kind: "plugin",
    inputs: [`${name}/src`],
    after: [],
    output: `${name}/out`,
    command: { program: process.execPath, args: ["-e", script ?? copy], cwd: "." },
  }
}

function edit(name: string, text: string): void {
  mkdirSync(path.join(mockRoot, name, "src"), { recursive: true })
  writeFileSync(path.join(mockRoot, name, "src/a.ts"), text)
}

const builds = (name: string): number => {
  const file = path.join(mockRoot, `${name}.builds`)
  return existsSync(file) ? readFileSync(file, "utf8").length : 0
}

describe("builds", () => {
  beforeEach(() => {
    edit("base", "1")
    edit("top", "1")
    mockParts = [part("base"), { ...part("top"), after: ["base"] }]
  })
  afterEach(() =>
    ["base", "top"].forEach((name) => rmSync(path.join(mockRoot, name), { recursive: true }))
  )
  afterAll(() => rmSync(mockRoot, { recursive: true }))

  it("builds once and then skips what has not changed", async () => {
    expect(await ensureBuilt()).toEqual(["base", "top"])
    expect(await ensureBuilt()).toEqual([])
  })

  it("builds a part again when its source or a part it needs has changed", async () => {
    await ensureBuilt()
    edit("top", "2")
    expect(await ensureBuilt()).toEqual(["top"])
    edit("base", "2")
    expect(await ensureBuilt()).toEqual(["base", "top"])
  })

  it("builds again when the result was removed", async () => {
    await ensureBuilt()
    rmSync(path.join(mockRoot, "top/out"), { recursive: true })
    expect(await ensureBuilt()).toEqual(["top"])
  })

  it("lets two callers wait for each other", async () => {
    const before = builds("base")
    await Promise.all([ensureBuilt(), ensureBuilt()])
    expect(builds("base")).toBe(before + 1)
  })

  it("says what failed, with the end of the output, and tries again the next time", async () => {
    mockParts = [part("base", "console.error('src/a.ts: no such thing'); process.exit(2)")]
    await expect(ensureBuilt()).rejects.toThrow(/The build of base failed[\s\S]*no such thing/)
    await expect(ensureBuilt()).rejects.toThrow(/The build of base failed/)
  })

  it("leaves out what needs a part that failed", async () => {
    const before = builds("top")
    mockParts = [part("base", "process.exit(2)"), { ...part("top"), after: ["base"] }]
    await expect(ensureBuilt()).rejects.toThrow(/The build of base failed/)
    expect(builds("top")).toBe(before)
  })

  it("says so when a build was killed for want of memory", async () => {
    mockParts = [part("base", "process.kill(process.pid, 'SIGKILL')")]
    await expect(ensureBuilt()).rejects.toThrow(/ran out of memory: it needs about 2 GB free/)
  })
})
