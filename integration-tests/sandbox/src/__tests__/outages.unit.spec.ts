import type { CrlMode, OcspMode, TsaMode } from "../index"
import { present, useSandbox } from "./support/world"
import { verdict } from "./support/verify"

const sandbox = useSandbox({ page: 0, nuc: 0 })
const buyer = () => present(sandbox().nuc?.person("aigerim"))

describe("B5 what the authority's services do wrong, before the store's verifier", () => {
  it.each<[OcspMode, alone: string, withLists: string]>([
    ["good", "ocsp", "ocsp"],
    ["revoked", "certificate_revoked", "certificate_revoked"],
    ["hold", "certificate_on_hold", "certificate_on_hold"],
    ["unknown", "certificate_unknown", "certificate_unknown"],
    ["never-issued", "certificate_unknown", "certificate_unknown"],
    ["wrong-nonce", "ocsp_nonce_mismatch", "ocsp_nonce_mismatch"],
    ["no-nonce", "ocsp_nonce_mismatch", "ocsp_nonce_mismatch"],
    ["stale", "ocsp_stale", "ocsp_stale"],
    ["future", "ocsp_stale", "ocsp_stale"],
    ["foreign-responder", "ocsp_responder_refused", "ocsp_responder_refused"],
    ["not-a-responder", "ocsp_responder_refused", "ocsp_responder_refused"],
    ["bad-signature", "ocsp_signature_invalid", "ocsp_signature_invalid"],
    ["other-certificate", "ocsp_certificate_mismatch", "ocsp_certificate_mismatch"],
    ["try-later", "revocation_unavailable", "crl"],
    ["truncated", "ocsp_malformed", "ocsp_malformed"],
    ["error-500", "revocation_unavailable", "crl"],
    ["timeout", "revocation_unavailable", "crl"],
    ["oversized", "revocation_unavailable", "crl"],
  ])("OCSP %s: %s without lists, %s with them", async (ocsp, alone, withLists) => {
    const switches = { ocsp }
    expect(await verdict(sandbox(), buyer(), { switches, lists: false })).toBe(alone)
    expect(await verdict(sandbox(), buyer(), { switches })).toBe(withLists)
  })

  it.each<[CrlMode, string]>([
    ["good", "crl"],
    ["stale", "crl_stale"],
    ["future", "crl_stale"],
    ["foreign", "revocation_unavailable"],
    ["bad-signature", "revocation_unavailable"],
    ["unknown-critical", "revocation_unavailable"],
    ["truncated", "revocation_unavailable"],
    ["error-500", "revocation_unavailable"],
    ["oversized", "revocation_unavailable"],
  ])("lists %s and no OCSP: %s", async (crl, expected) => {
    const switches = { crl, ocsp: "error-500" } as const
    expect(await verdict(sandbox(), buyer(), { switches })).toBe(expected)
  })

  it.each<[TsaMode, string]>([
    ["good", "ocsp"],
    ["rejection", "timestamp_unavailable"],
    ["wrong-nonce", "timestamp_nonce_mismatch"],
    ["other-imprint", "timestamp_imprint_mismatch"],
    ["untrusted", "timestamp_authority_refused"],
    ["bad-signature", "timestamp_signature_invalid"],
    ["past", "timestamp_authority_refused"],
    ["future", "timestamp_time_refused"],
    ["truncated", "timestamp_malformed"],
    ["error-500", "timestamp_unavailable"],
    ["timeout", "timestamp_unavailable"],
    ["oversized", "timestamp_unavailable"],
  ])("stamps %s: %s", async (tsa, expected) => {
    const options = { switches: { tsa }, requestTimeStamp: true }
    expect(await verdict(sandbox(), buyer(), options)).toBe(expected)
  })

  it("one certificate alone can be put out of order", async () => {
    const { serial } = buyer()
    const switches = { serials: { [serial]: "revoked" as const } }
    expect(await verdict(sandbox(), buyer(), { switches })).toBe("certificate_revoked")
    const other = present(sandbox().nuc?.person("daniyar"))
    expect(await verdict(sandbox(), other, { switches })).toBe("ocsp")
  })

  it("a fresh revocation is in the delta, a lifted hold leaves it", async () => {
    const nuc = present(sandbox().nuc)
    const person = nuc.issue()
    const byList = () => verdict(sandbox(), person, { switches: { ocsp: "error-500" } })
    expect(await byList()).toBe("crl")
    nuc.revoke(person, "certificateHold")
    expect(await byList()).toBe("certificate_on_hold")
    await fetch(`http://127.0.0.1:${sandbox().ports.nuc}/lists`, { method: "POST" })
    expect(await byList()).toBe("certificate_on_hold")
    nuc.registry.reinstate(person.serial)
    expect(await byList()).toBe("crl")
  })

  it("says in a sentence which switches there are", async () => {
    const response = await fetch(`http://127.0.0.1:${sandbox().ports.nuc}/switches`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ocsp: "asleep" }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ message: expect.stringContaining("ocsp can be") })
  })
})
