import { readFileSync } from "node:fs"
import { readPerson } from "../../person/person-certificate"
import { gost512 } from "../../gost/gost512"
import { streebog512 } from "../../gost/streebog"
import { pinOf } from "../../trust/pins"
import { readCertificate } from "../../x509/certificate"
import { requireSignedBy } from "../../x509/certificate-signature"
import { requireValidAt } from "../../x509/validity"
import { contextOf, NO_TRUST, productionTrust, testTrust } from "./context"
import { certificate, certificateOfPkcs12, describeWithSamples, sample, samplePath } from "./files"
import { unnoticedFlips } from "./flips"

// Hundreds of verifications, on a machine that may have other work.
jest.setTimeout(60_000)

const SIGNED = [
  ["ncanode/ca/nca_gost2015_test.cer", "ncanode-go/root_test_gost_2022.cer"],
  ["ncanode-go/root_test_gost_2022.cer", "ncanode-go/root_test_gost_2022.cer"],
  ["ncanode/certs/ceo_valid_sign_2004_gost.cer", "ncanode/ca/nca_gost_test.crt"],
  ["ncanode/certs/individual_valid_sign_2004_rsa.cer", "ncanode/ca/nca_rsa_test.crt"],
  ["ncanode/certs/individual_valid_sign_2004_rsa_auth.cer", "ncanode/ca/nca_rsa_test.crt"],
  ["ncalayer-rs/test_gost512.cer.pem", "ncalayer-rs/test_gost512.cer.pem"],
  ["prod-ca/root_gost_2022.pem", "prod-ca/root_gost_2022.pem"],
  ["prod-ca/nca_gost_2022.pem", "prod-ca/root_gost_2022.pem"],
  ["prod-ca/root_rsa_2020.cer", "prod-ca/root_rsa_2020.cer"],
  ["prod-ca/nca_rsa_2022.cer", "prod-ca/root_rsa_2020.cer"],
  ["prod-ca/nca_gost.pem", "prod-ca/root_gost.pem"],
  ["prod-ca/nca_rsa.pem", "prod-ca/root_rsa.pem"],
  ["prod-ca/ucgo_gost.cer", "prod-ca/root_gost_2020.cer"],
  ["prod-ca/btsd_gost.cer", "prod-ca/root_gost_2020.cer"],
] as const

describeWithSamples("G1 real certificates", () => {
  const { engine, rules } = contextOf(NO_TRUST)
  const check = (der: Uint8Array, issuer: string) =>
    requireSignedBy(readCertificate(der), certificate(issuer), engine, rules)

  it.each(SIGNED)("G1 %s is signed by %s, and with a bit changed is not", async (name, issuer) => {
    await check(sample(name), issuer)
    expect(await unnoticedFlips(sample(name), (der) => check(der, issuer))).toEqual([])
  })

  it("G1 the test authority is not signed by its own key", async () => {
    const name = "ncanode/ca/nca_gost2015_test.cer"
    await expect(check(sample(name), name)).rejects.toMatchObject({
      code: "certificate_signature_invalid",
    })
  })

  it("G1 what the official library signed verifies", () => {
    const text = readFileSync(samplePath("ncalayer-rs/test_gost512.vectors"), "utf8")
    const vectors = Object.fromEntries(text.split("\n").map((line) => line.split("=")))
    const bytes = (name: string) => Buffer.from(vectors[name], "hex")
    const message = Buffer.from(vectors.msg)
    const { x, y } = gost512.multiplyBase(BigInt(`0x${vectors.d}`))
    expect([x.toString(16), y.toString(16)]).toEqual([vectors.qx, vectors.qy])
    expect(Buffer.from(streebog512(message))).toEqual(bytes("digest"))
    expect(gost512.verify(bytes("spki").subarray(-128), bytes("sig"), message)).toBe(true)
  })

  it("G1 production's chains are pinned, and nothing else under the national root", async () => {
    const { trust } = contextOf(productionTrust())
    expect(await trust.authorities()).toHaveLength(2)
    const { roots, intermediates } = productionTrust()
    const roles = [...roots, ...intermediates].map(
      (der) => pinOf(readCertificate(der).sha256)?.role
    )
    expect(roles).toEqual(["root", "root", "intermediate", "intermediate"])
    for (const name of ["root_gost_2020.cer", "ucgo_gost.cer", "btsd_gost.cer", "nca_gost.pem"]) {
      expect(pinOf(certificate(`prod-ca/${name}`).sha256)).toBeUndefined()
    }
    await expect(
      trust.requireIssuer(certificate("prod-ca/ucgo_gost.cer"), new Date())
    ).rejects.toMatchObject({ code: "certificate_untrusted" })
  })

  it("G1 a test key of 2026 is a natural person's, under the test authority only", async () => {
    const holder = certificateOfPkcs12("ncanode-go/individual/valid/individual_valid.p12")
    const at = new Date("2026-10-01T00:00:00Z")
    await contextOf(testTrust()).trust.requireIssuer(holder, at)
    expect(readPerson(holder, "agreement", { checkIin: false })).toMatchObject({
      iin: "123456789011",
      commonName: "ТЕСТОВ ТЕСТ",
      surname: "ТЕСТОВ",
      givenName: "ТЕСТ",
      patronymic: "ТЕСТОВИЧ",
    })
    expect(() => readPerson(holder, "agreement", { checkIin: true })).toThrow("iin_malformed")
    await expect(
      contextOf(productionTrust()).trust.requireIssuer(holder, at)
    ).rejects.toMatchObject({ code: "certificate_untrusted" })
  })

  it("G1 expired, an organisation's and for signing in only: each is refused for what it is", () => {
    const profile = { checkIin: false }
    const individual = certificate("ncanode/certs/individual_valid_sign_2004_rsa.cer")
    expect(readPerson(individual, "agreement", profile).iin).toMatch(/^\d{12}$/)
    expect(() => requireValidAt(individual, new Date("2026-10-01"))).toThrow("certificate_expired")
    const head = certificate("ncanode/certs/ceo_valid_sign_2004_gost.cer")
    expect(() => readPerson(head, "sign_in", profile)).toThrow("not_natural_person")
    const auth = certificate("ncanode/certs/individual_valid_sign_2004_rsa_auth.cer")
    expect(() => readPerson(auth, "agreement", profile)).toThrow("key_usage_refused")
    expect(() => readPerson(auth, "sign_in", profile)).toThrow("extended_key_usage_refused")
  })
})
