import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { fingerprint } from "../parts/fingerprint"

describe("fingerprint of a part", () => {
  let root: string
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  const now = (): string => fingerprint(root, ["src", "package.json"])

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "fingerprint-"))
    write("src/api/route.ts", "one")
    write("package.json", "{}")
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it("stays when nothing but times has changed", () => {
    const before = now()
    utimesSync(path.join(root, "src/api/route.ts"), 1, 1)
    expect(now()).toBe(before)
  })

  it.each([
    ["a file is edited", () => write("src/api/route.ts", "two")],
    ["a file is added", () => write("src/api/new.ts", "")],
    ["a file is removed", () => rmSync(path.join(root, "src/api/route.ts"))],
    [
      "a file moves",
      () => (rmSync(path.join(root, "src/api/route.ts")), write("src/route.ts", "one")),
    ],
    ["an input disappears", () => rmSync(path.join(root, "package.json"))],
  ])("changes when %s", (_, change) => {
    const before = now()
    change()
    expect(now()).not.toBe(before)
  })

  it.each(["src/api/__tests__/a.ts", "src/a.unit.spec.ts", "src/.hidden", "src/node_modules/x.js"])(
    "does not care about %s",
    (name) => {
      const before = now()
      write(name, "anything")
      expect(now()).toBe(before)
    }
  )

  it("changes with what a part depends on", () => {
    expect(fingerprint(root, ["src"], ["a"])).not.toBe(fingerprint(root, ["src"], ["b"]))
  })
})
