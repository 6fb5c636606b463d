import { createHash } from "node:crypto"
import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { derWrite } from "../../der"
import { fetchTrust } from "../fetch"
import { loadTrust } from "../load"
import { PRODUCTION_PINS, type Pin } from "../pins"

const anchor = Buffer.from(derWrite.seq(derWrite.utf8("an authority of nobody")))
const url = "https://ca.example/anchor.cer"
const pins: Pin[] = [
  {
    file: "anchor.cer",
    role: "root",
    sha256: createHash("sha256").update(anchor).digest("hex"),
    url,
  },
]

describe("G1 trust in authorities", () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "trust-"))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const put = async (role: string, name: string, bytes: Uint8Array | string) => {
    await mkdir(path.join(folder, role), { recursive: true })
    await writeFile(path.join(folder, role, name), bytes)
  }

  it("G1 pins both chains of production", () => {
    expect(PRODUCTION_PINS.map(({ role }) => role).sort()).toEqual([
      "intermediate",
      "intermediate",
      "root",
      "root",
    ])
    for (const { sha256, url: address } of PRODUCTION_PINS) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(address).toMatch(/^https:\/\/(?:root|pki)\.gov\.kz\//)
    }
  })

  it("G1 test anchors load for tests and are refused in production", async () => {
    const pem = `-----BEGIN CERTIFICATE-----\n${anchor.toString("base64")}\n-----END CERTIFICATE-----\n`
    await put("roots", "a.cer", anchor)
    await put("intermediates", "b.pem", pem)
    await put("intermediates", "notes.txt", "no certificate")
    const { roots, intermediates } = await loadTrust({ folder, production: false })
    expect([...roots, ...intermediates].map((der) => Buffer.from(der))).toEqual([anchor, anchor])
    await expect(loadTrust({ folder, production: true })).rejects.toMatchObject({
      code: "trust_refused",
    })
  })

  it("G1 a folder without authorities is no trust at all", async () => {
    await put("roots", "a.cer", anchor)
    await expect(loadTrust({ folder, production: false })).rejects.toMatchObject({
      code: "trust_unavailable",
    })
    await put("intermediates", "b.cer", "not a certificate")
    await expect(loadTrust({ folder, production: false })).rejects.toMatchObject({
      code: "trust_refused",
    })
  })

  it("G1 what is loaded from the official address is kept only if it matches its fingerprint", async () => {
    const [file = ""] = await fetchTrust(folder, async () => anchor, pins)
    expect(file).toBe(path.join(folder, "roots", "anchor.cer"))
    expect(await readFile(file)).toEqual(anchor)
    const another = Buffer.concat([anchor, anchor])
    await expect(fetchTrust(folder, async () => another, pins)).rejects.toMatchObject({
      code: "trust_refused",
    })
    expect(await readFile(file)).toEqual(anchor)
    await expect(
      fetchTrust(folder, () => Promise.reject(new Error("no net")), pins)
    ).rejects.toMatchObject({ code: "trust_unavailable" })
  })
})
