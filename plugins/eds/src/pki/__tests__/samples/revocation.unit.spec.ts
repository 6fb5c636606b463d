import { findEntry, readCrl } from "../../revocation/crl"
import { requireFreshLists } from "../../revocation/crl-status"
import { requireCrlIssuer } from "../../revocation/crl-verify"
import { readOcspResponse } from "../../revocation/ocsp-response"
import { verifyOcspResponse } from "../../revocation/ocsp-verify"
import { requireGood } from "../../revocation/status"
import { requireSignedBy } from "../../x509/certificate-signature"
import { contextOf, NO_TRUST, rootless, testTrust } from "./context"
import { certificate, certificateOfPkcs12, describeWithSamples, sample } from "./files"
import { unnoticedFlips } from "./flips"

// Hundreds of verifications, on a machine that may have other work.
jest.setTimeout(60_000)

const GOST_2022 = "ncanode/ca/nca_gost2015_test.cer"
const GOST_2004 = "ncanode/ca/nca_gost_test.crt"
const RSA = "ncanode/ca/nca_rsa_test.crt"

const LISTS = [
  ["ncanode/crl/nca_gost2022_test.crl", GOST_2022],
  ["ncanode/crl/nca_gost_test.crl", GOST_2004],
  ["ncanode/crl/nca_rsa_test.crl", RSA],
  ["ncanode-go/nca_gost2022_test.crl", GOST_2022],
] as const

const ANSWERS = [
  ["individual_2015", GOST_2022, "e408ffb790834af2", "certificate_unknown"],
  ["ceo_2015_revoked", GOST_2022, "157b28fd1ac7761e", "certificate_on_hold"],
  ["ceo_sign_2004_revoked", GOST_2004, "8b6b9f100d6b0005", "certificate_revoked"],
  ["individual_sign_2004", RSA, "b5e5c9b552cbcac4", undefined],
] as const

describeWithSamples("G1 real revocation lists", () => {
  const context = contextOf(NO_TRUST)
  const check = async (der: Uint8Array, issuer: string) => {
    const { engine, rules } = context
    await requireSignedBy(readCrl(der), certificate(issuer), engine, rules, "crl_signature_invalid")
  }

  it.each(LISTS)("G1 %s is signed by %s, and with a bit changed is not", async (name, issuer) => {
    await check(sample(name), issuer)
    expect(await unnoticedFlips(sample(name), (der) => check(der, issuer))).toEqual([])
  })

  it("G1 the list of 2026 is current, of the pinned authority, and knows the revoked key only", async () => {
    const base = readCrl(sample("ncanode-go/nca_gost2022_test.crl"))
    const authority = await requireCrlIssuer(base, contextOf(testTrust()))
    expect(authority.certificate.sha256).toBe(certificate(GOST_2022).sha256)
    requireFreshLists({ base }, new Date("2026-08-12T00:00:00Z"), 2 * 86_400_000)
    expect(() => requireFreshLists({ base }, new Date("2026-10-01"), 86_400_000)).toThrow(
      "crl_stale"
    )
    const valid = certificateOfPkcs12("ncanode-go/individual/valid/individual_valid.p12")
    const revoked = certificateOfPkcs12("ncanode-go/individual/revoked/individual_revoked.p12")
    expect(findEntry(base, valid.serial)).toBeUndefined()
    expect(findEntry(base, revoked.serial)).toMatchObject({ reason: 6 })
  })
})

describeWithSamples("G1 real OCSP answers", () => {
  const check = async (der: Uint8Array, issuer: string, nonce: string, at?: Date) => {
    const { basic } = readOcspResponse(der)
    const authority = rootless(certificate(issuer))
    const { id, thisUpdate } = readOcspResponse(der).basic!.responses[0]!
    const asked = { ...authority.certificate, serial: id.serial }
    const context = contextOf(NO_TRUST)
    return verifyOcspResponse(
      basic!,
      {
        certificate: asked,
        authority,
        at: at ?? thisUpdate,
        maxAgeMs: 600_000,
        nonce: Buffer.from(nonce, "hex"),
      },
      context
    )
  }
  const file = (name: string) => sample(`ncanode/ocsp/ocsp_response_${name}.bin`)

  it.each(ANSWERS)("G1 %s by %s means what it says", async (name, issuer, nonce, code) => {
    const status = await check(file(name), issuer, nonce)
    if (code) expect(() => requireGood(status)).toThrow(code)
    else requireGood(status)
  })

  it.each(ANSWERS)("G1 %s is refused with a bit changed", async (name, issuer, nonce) => {
    const unnoticed = await unnoticedFlips(file(name), async (der) => {
      const { basic } = readOcspResponse(der)
      if (basic) return check(der, issuer, nonce)
      return requireGood({ kind: "unknown" })
    })
    expect(unnoticed).toEqual([])
  })

  it.each(ANSWERS)(
    "G1 %s is no answer to another question, nor today",
    async (name, issuer, nonce) => {
      await expect(check(file(name), issuer, "00".repeat(8))).rejects.toMatchObject({
        code: "ocsp_nonce_mismatch",
      })
      const aDayLater = new Date("2022-09-03T16:55:00Z")
      await expect(check(file(name), issuer, nonce, aDayLater)).rejects.toMatchObject({
        code: "ocsp_stale",
      })
    }
  )
})
