import { CMS_FAULTS, type CmsFault } from "../index"
import { present, useSandbox } from "./support/world"
import { verdict } from "./support/verify"

const sandbox = useSandbox({ page: 0, nuc: 0 })
const person = (name: string) => present(sandbox().nuc?.person(name))

const REFUSALS: Record<CmsFault, string> = {
  "content-changed": "content_mismatch",
  "attributes-changed": "signature_invalid",
  "no-signed-attributes": "signed_attributes_missing",
  "attribute-twice": "signed_attributes_refused",
  "two-signers": "signer_count",
  "no-signers": "signer_count",
  "no-certificate": "signer_certificate_missing",
  "other-certificate": "signer_certificate_missing",
  "certificate-twice": "signer_certificate_ambiguous",
  "other-content-type": "cms_content_type",
  "digest-mismatch": "algorithm_refused",
  sha1: "algorithm_refused",
  "signature-changed": "signature_invalid",
  "zero-r": "signature_invalid",
  "zero-s": "signature_invalid",
  "large-r": "signature_invalid",
  "large-s": "signature_invalid",
  "highest-first": "signature_invalid",
  "indefinite-length": "cms_malformed",
  "long-length": "cms_malformed",
  "trailing-bytes": "cms_malformed",
  truncated: "cms_malformed",
  oversized: "cms_too_large",
}

describe.each(["aigerim", "marat-rsa"])(
  "B5 signatures of %s before the store's verifier",
  (name) => {
    it("good ones pass, attached and detached, with and without a stamp", async () => {
      for (const options of [{}, { detached: true }, { timeStamp: true }, { signingTime: null }]) {
        expect(await verdict(sandbox(), person(name), options)).toBe("ocsp")
      }
    })

    it.each(CMS_FAULTS)("%s is refused", async (fault) => {
      expect(await verdict(sandbox(), person(name), { fault })).toBe(REFUSALS[fault])
    })

    it("a detached signature of another text is refused", async () => {
      const options = { fault: "content-changed", detached: true } as const
      expect(await verdict(sandbox(), person(name), options)).toBe("content_mismatch")
    })

    it.each([
      [{ ess: false }, "signing_certificate_missing"],
      [{ ess: "mismatch" }, "signing_certificate_mismatch"],
      [{ timeStamp: "untrusted" }, "timestamp_authority_refused"],
      [{ timeStamp: "other-signature" }, "timestamp_imprint_mismatch"],
      [{ signingTime: new Date(Date.now() - 3_600_000) }, "signing_time_off"],
    ] as const)("%j is refused: %s", async (options, expected) => {
      expect(await verdict(sandbox(), person(name), options)).toBe(expected)
    })
  }
)
