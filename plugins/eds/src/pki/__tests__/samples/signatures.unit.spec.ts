import { digest } from "../../algorithms/digest"
import { readSignedAttributes } from "../../cms/signed-attributes"
import { readCms, readSignedData } from "../../cms/signed-data"
import { signerCertificate } from "../../cms/signer-certificate"
import { verifySigner } from "../../cms/signer-signature"
import { readTimeStampResponse } from "../../timestamp/response"
import { readTimeStampToken } from "../../timestamp/token"
import { verifyTimeStamp, verifyToken } from "../../timestamp/verify"
import { createVerifier } from "../../verifier/create-verifier"
import { requireContent, takeApart } from "../../verifier/signature-parts"
import { requireSignedBy } from "../../x509/certificate-signature"
import { contextOf, NO_TRUST, productionTrust } from "./context"
import { certificate, describeWithSamples, sample } from "./files"
import { unnoticedFlips } from "./flips"

// Hundreds of verifications, on a machine that may have other work.
jest.setTimeout(60_000)

const ONE_SIGNER = "cms/CmsServiceTest.SIGNED_CMS_ONE_SIGNER.p7s"
const TWO_SIGNERS = "cms/CmsServiceTest.SIGNED_DETACHED_CMS.p7s"
const CONTENT = Buffer.from("test123")

describeWithSamples("G1 real CMS", () => {
  const context = contextOf(NO_TRUST)
  const check = async (der: Uint8Array, content: Uint8Array = CONTENT) => {
    const parts = await takeApart(der, context)
    requireContent(parts, content)
    const issuer = certificate("ncanode/ca/nca_rsa_test.crt")
    await requireSignedBy(parts.certificate, issuer, context.engine, context.rules)
  }

  it("G1 one RSA signer over attached content: right over that content only", async () => {
    await check(sample(ONE_SIGNER))
    await expect(check(sample(ONE_SIGNER), Buffer.from("test124"))).rejects.toMatchObject({
      code: "content_mismatch",
    })
  })

  it("G1 one RSA signer is refused with a bit changed", async () => {
    expect(await unnoticedFlips(sample(ONE_SIGNER), (der) => check(der))).toEqual([])
  })

  it("G1 both of two signers verify, but two are one too many", async () => {
    const cms = readSignedData(sample(TWO_SIGNERS))
    const found = await Promise.all(
      cms.signers.map(async (signer) => {
        const holder = signerCertificate(cms, signer)
        const attributes = readSignedAttributes(signer)
        const name = holder.publicKey.algorithm === "rsa" ? "sha256" : "streebog512"
        expect(Buffer.from(attributes.messageDigest)).toEqual(Buffer.from(digest(name, CONTENT)))
        return verifySigner(signer, attributes, holder, context, false)
      })
    )
    expect(found).toEqual([true, true])
    expect(() => readCms(sample(TWO_SIGNERS))).toThrow("signer_count")
    const verifier = createVerifier({ trust: productionTrust(), clock: () => new Date() })
    await expect(
      verifier.verifyPersonSignature({
        cms: sample(TWO_SIGNERS),
        content: CONTENT,
        purpose: "sign_in",
      })
    ).rejects.toMatchObject({ code: "signer_count" })
  })
})

describeWithSamples("B5 real time stamps", () => {
  const stamped = () => sample("prod-tsp/tst_gost2015_prod.stamped_signature.bin")
  const check = (der: Uint8Array, signature = stamped()) => {
    const context = contextOf(productionTrust(), "2025-06-27T00:00:00Z")
    const holder = certificate("prod-ca/nca_gost_2022.pem")
    const expected = { signature, certificate: holder, now: context.clock() }
    return verifyTimeStamp(readTimeStampToken(der), expected, context)
  }

  it("B5 production's stamp is believed for the signature that it stamps", async () => {
    const { genTime } = await check(sample("prod-tsp/tst_gost2015_prod.bin"))
    expect(genTime.toISOString()).toBe("2025-06-26T18:25:13.000Z")
    await expect(
      check(sample("prod-tsp/tst_gost2015_prod.bin"), Buffer.alloc(128))
    ).rejects.toMatchObject({ code: "timestamp_imprint_mismatch" })
  })

  it("B5 production's stamp is refused with a bit changed", async () => {
    const token = sample("prod-tsp/tst_gost2015_prod.bin")
    expect(await unnoticedFlips(token, (der) => check(der))).toEqual([])
  })

  it("B5 the old stamp of the test environment verifies, and with a bit changed does not", async () => {
    const context = contextOf(NO_TRUST)
    const token = readTimeStampResponse(sample("ncanode/tsp/tsp_response.bin"))
    expect(Buffer.from(token)).toEqual(Buffer.from(sample("ncanode/tsp/tsp_token.bin")))
    const { info } = readTimeStampToken(token)
    await verifyToken(readTimeStampToken(token), context)
    expect(info.genTime.toISOString()).toBe("2022-09-18T13:20:14.000Z")
    expect(info.nonce).toBe(1663507112663n)
    expect(Buffer.from(info.imprint.hash)).toEqual(
      Buffer.from(digest("sha1", Buffer.from("cafebabe", "hex")))
    )
    const unnoticed = await unnoticedFlips(token, (der) =>
      verifyToken(readTimeStampToken(der), context)
    )
    expect(unnoticed).toEqual([])
  })
})
