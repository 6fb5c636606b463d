import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { generatedSecrets } from "../settings/generated-secrets"

const root = mkdtempSync(path.join(tmpdir(), "qazyna-secrets-"))
const newFile = () => path.join(mkdtempSync(path.join(root, "one-")), "secrets.json")

afterAll(() => rmSync(root, { recursive: true }))

describe("generated secrets", () => {
  it("are made once, for their owner only", () => {
    const file = newFile()
    const made = generatedSecrets(file)
    expect(new Set(Object.values(made)).size).toBe(7)
    expect(generatedSecrets(file)).toEqual(made)
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  it("gain what a newer version needs, and keep the rest", () => {
    const file = newFile()
    const { EDS_IIN_KEY: _, ...older } = generatedSecrets(newFile())
    writeFileSync(file, JSON.stringify(older))
    const made = generatedSecrets(file)
    expect(made).toMatchObject(older)
    expect(made.EDS_IIN_KEY).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(made)
  })

  it.each(["{", "[]", '{"JWT_SECRET":1}'])(
    "are not replaced when the file is damaged: %s",
    (text) => {
      const file = newFile()
      writeFileSync(file, text)
      expect(() => generatedSecrets(file)).toThrow("is damaged: put a copy of it back")
      expect(readFileSync(file, "utf8")).toBe(text)
    }
  )
})
