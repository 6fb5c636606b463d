import { mkdtempSync, readdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { createVerifier, type VerifierOptions } from "@qazyna/eds/pki"
import { signCms, type Person } from "@qazyna/sandbox"
import { makeRevocationList } from "../sandbox/src/nuc/crl"
import { optionsOf, SILENT, useNuc } from "./support/nuc"

// Hundreds of verifications, on a machine that may have other work.
jest.setTimeout(60_000)

const CONTENT = Buffer.from("text")
const HOUR = 3_600_000
const world = useNuc()

/** What the lists say of a person, OCSP being silent. */
async function verdict(options: VerifierOptions, person: Person): Promise<string> {
  const cms = signCms(world().nuc, { person, content: CONTENT })
  const verifier = createVerifier({ ...options, ocsp: SILENT })
  return verifier.verifyPersonSignature({ cms, content: CONTENT, purpose: "agreement" }).then(
    ({ revocation }) => revocation.source,
    ({ code }: { code: string }) => code
  )
}

const folder = () => mkdtempSync(path.join(world().folder, "lists-"))
const listOf = (number: number, kind: "base" | "delta", ago = 0) =>
  makeRevocationList(world().nuc, {
    algorithm: "gost2015",
    kind,
    edition: { number, publishedAt: new Date(Date.now() - ago).toISOString() },
    mode: "good",
  })

describe("G1 revocation lists", () => {
  it("G1 the last good lists outlive a restart without any service", async () => {
    const options = optionsOf(world())
    const kept = folder()
    const crl = { ...options.crl, folder: kept }
    expect(await verdict({ ...options, crl }, world().nuc.issue())).toBe("crl")
    expect(readdirSync(kept)).toHaveLength(2)
    const dead = { ...crl, fetch: () => Promise.reject(new Error("no net")) }
    expect(await verdict({ ...options, crl: dead }, world().nuc.issue())).toBe("crl")
    for (const file of readdirSync(kept)) writeFileSync(path.join(kept, file), "spoiled")
    expect(await verdict({ ...options, crl: dead }, world().nuc.issue())).toBe(
      "revocation_unavailable"
    )
  })

  it("G1 a delta for a list that is not there is not read", async () => {
    const { nuc } = world()
    const person = nuc.issue({ status: "revoked" })
    const old = listOf(4, "base", HOUR)
    const options = optionsOf(world())
    const withDelta = (number: number) => ({
      ...options,
      crl: {
        ...options.crl,
        fetch: async (url: string) => (url === "base" ? old : listOf(number, "delta", HOUR)),
      },
    })
    expect(await verdict(withDelta(4), person)).toBe("certificate_revoked")
    expect(await verdict(withDelta(6), person)).toBe("crl")
  })

  it("G1 lists too old to go by alone are refused", async () => {
    const base = listOf(4, "base", 30 * HOUR)
    const options = optionsOf(world())
    const crl = { urls: ["base"], fetch: async () => base }
    const person = world().nuc.issue()
    expect(await verdict({ ...options, crl }, person)).toBe("crl_stale")
    expect(await verdict({ ...options, crl: { ...crl, maxAgeMs: 48 * HOUR } }, person)).toBe("crl")
  })

  it("G1 an older list never takes the place of a newer one, and outages are reported", async () => {
    const options = optionsOf(world())
    const lists = [listOf(4, "base", HOUR), listOf(2, "base", 20 * HOUR)]
    const crl = { urls: ["base"], fetch: async () => lists.shift() ?? Buffer.from("no list") }
    const verifier = createVerifier({ ...options, crl, ocsp: SILENT })
    expect(await verifier.refreshRevocationLists()).toEqual([])
    expect(await verifier.refreshRevocationLists()).toEqual([])
    expect(await verifier.refreshRevocationLists()).toEqual([
      { url: "base", code: "crl_malformed" },
    ])
    const person = world().nuc.issue()
    const cms = signCms(world().nuc, { person, content: CONTENT })
    const { revocation } = await verifier.verifyPersonSignature({
      cms,
      content: CONTENT,
      purpose: "agreement",
    })
    expect(Date.now() - revocation.producedAt.getTime()).toBeLessThan(2 * HOUR)
  })
})
