import { openNuc, type CertificateFault, type ListedPerson } from "../index"
import { checkDigit, iinOf, randomIin } from "../nuc/iin"
import { present, useSandbox } from "./support/world"
import { verdict } from "./support/verify"

const sandbox = useSandbox({ page: 0, nuc: 0 })

describe("G1, B5 people of the sandbox before the store's verifier", () => {
  it.each<[ListedPerson, string]>([
    ["aigerim", "ocsp"],
    ["daniyar", "ocsp"],
    ["marat-rsa", "ocsp"],
    ["zarina-remote", "ocsp"],
    ["expired", "certificate_expired"],
    ["not-yet-valid", "certificate_not_yet_valid"],
    ["revoked", "certificate_revoked"],
    ["hold", "certificate_on_hold"],
    ["unknown", "certificate_unknown"],
    ["employee", "not_natural_person"],
    ["system", "extended_key_usage_refused"],
    ["auth-rsa", "extended_key_usage_refused"],
  ])("%s: %s", async (name, expected) => {
    const person = present(sandbox().nuc?.person(name))
    expect(await verdict(sandbox(), person)).toBe(expected)
  })

  it.each<[CertificateFault, string]>([
    ["foreign-authority", "certificate_signature_invalid"],
    ["person-as-authority", "certificate_untrusted"],
    ["no-iin", "iin_malformed"],
    ["malformed-iin", "iin_malformed"],
    ["two-iins", "iin_malformed"],
    ["rsa-1024", "key_refused"],
    ["off-curve", "key_refused"],
    ["unknown-critical-extension", "certificate_extension_refused"],
    ["no-email-protection", "extended_key_usage_refused"],
    ["no-digital-signature", "key_usage_refused"],
    ["no-non-repudiation", "key_usage_refused"],
    ["broken-signature", "certificate_signature_invalid"],
  ])("a certificate with the fault %s: %s", async (fault, expected) => {
    const algorithm = fault === "rsa-1024" ? "rsa" : "gost2015"
    const person = present(sandbox().nuc).issue({ fault, algorithm })
    expect(await verdict(sandbox(), person, { purpose: "agreement" })).toBe(expected)
  })

  it("another process issues certificates for which the server answers", async () => {
    const elsewhere = openNuc(present(sandbox().nuc).stateDir)
    expect(await verdict(sandbox(), elsewhere.issue())).toBe("ocsp")
    expect(await verdict(sandbox(), elsewhere.issue({ status: "revoked" }))).toBe(
      "certificate_revoked"
    )
  })

  it("a person is made in less than 30 ms", () => {
    const nuc = present(sandbox().nuc)
    const began = performance.now()
    const people = Array.from({ length: 40 }, () => nuc.issue())
    expect((performance.now() - began) / people.length).toBeLessThan(30)
    expect(new Set(people.map(({ iin }) => iin)).size).toBeGreaterThan(35)
  })
})

describe("IIN", () => {
  it.each(["90051530012", "00074000072"])("%s gets the check digit that is printed", (digits) => {
    expect(checkDigit(digits)).toBe({ "90051530012": 7, "00074000072": 8 }[digits])
  })

  it("takes other weights when the first sum is 10, and gives no number when the second is too", () => {
    expect(checkDigit("90051530090")).toBe(8)
    expect(() => iinOf("90051530091")).toThrow("gets no check digit")
  })

  it("is right when it is invented", () => {
    for (const iin of Array.from({ length: 200 }, randomIin)) {
      expect(iin).toBe(iinOf(iin.slice(0, 11)))
    }
  })
})
