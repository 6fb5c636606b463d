import { createVerifier } from "@qazyna/eds/pki"
import { signCms, type Nuc } from "@qazyna/sandbox"
import { keyIdentifier, makeCertificate } from "../sandbox/src/certificates/certificate"
import {
  authorityKeyIdentifier,
  certificateAuthority,
  extendedKeyUsage,
  extension,
  keyUsage,
  noRevocationCheck,
  policies,
} from "../sandbox/src/certificates/extensions"
import { answerOcsp } from "../sandbox/src/nuc/ocsp"
import { TRUTHFUL } from "../sandbox/src/nuc/switches"
import { answerTimeStamp } from "../sandbox/src/nuc/tsa"
import { optionsOf, useNuc } from "./support/nuc"

// Hundreds of verifications, on a machine that may have other work.
jest.setTimeout(60_000)

const CONTENT = Buffer.from("text")
const DAY = 86_400_000
const OCSP_SIGNING = "1.3.6.1.5.5.7.3.9"
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8"
const world = useNuc()

type Profile = { extensions: Uint8Array[]; from?: number; to?: number; keyId?: Uint8Array }

/** The authority, whose service has a certificate of this profile. */
function withService(
  service: "ocsp" | "tsa",
  { extensions, from = -1, to = 1, keyId }: Profile
): Nuc {
  const { nuc } = world()
  const authority = nuc.authority("gost2015")
  const { key } = authority[service]
  const certificate = makeCertificate({
    subject: authority[service].certificate.subject,
    spki: key.spki,
    notBefore: new Date(Date.now() + from * DAY),
    notAfter: new Date(Date.now() + to * DAY),
    issuer: { name: authority.nca.certificate.subject, key: authority.nca.key },
    extensions: [
      ...extensions,
      authorityKeyIdentifier(keyId ?? keyIdentifier(authority.nca.key.spki)),
    ],
  })
  const changed = { ...authority, [service]: { key, certificate } }
  return Object.create(nuc, { authority: { value: () => changed } })
}

async function verdict(nuc: Nuc): Promise<string> {
  const person = world().nuc.person("aigerim")!
  const verifier = createVerifier({
    ...optionsOf(world()),
    ocsp: { fetch: async (_issuer, request) => answerOcsp(request, nuc, TRUTHFUL) },
    tsa: { fetch: async (request) => answerTimeStamp(request, nuc, "good") },
  })
  const cms = signCms(world().nuc, { person, content: CONTENT })
  const input = { cms, content: CONTENT, purpose: "agreement", requestTimeStamp: true } as const
  return verifier.verifyPersonSignature(input).then(
    () => "good",
    ({ code }: { code: string }) => code
  )
}

describe("G1 who may answer for the authority", () => {
  const signs = keyUsage(["digitalSignature"])
  const purpose = extendedKeyUsage([OCSP_SIGNING])
  const noCheck = noRevocationCheck()

  it.each<[string, Profile, string]>([
    ["all it needs", { extensions: [signs, purpose, noCheck] }, "good"],
    ["no key usage at all", { extensions: [purpose, noCheck] }, "good"],
    ["no purpose", { extensions: [signs, noCheck] }, "ocsp_responder_refused"],
    ["a status to be asked for", { extensions: [signs, purpose] }, "ocsp_responder_refused"],
    [
      "another key usage",
      { extensions: [keyUsage(["keyCertSign"]), purpose, noCheck] },
      "ocsp_responder_refused",
    ],
    [
      "an unknown critical extension",
      { extensions: [signs, purpose, noCheck, extension("1.2.398.3.3.98", Buffer.of(5, 0), true)] },
      "ocsp_responder_refused",
    ],
    [
      "expired",
      { extensions: [signs, purpose, noCheck], from: -9, to: -1 },
      "ocsp_responder_refused",
    ],
    [
      "not valid yet",
      { extensions: [signs, purpose, noCheck], from: 1, to: 9 },
      "ocsp_responder_refused",
    ],
    [
      "another generation of the authority",
      { extensions: [signs, purpose, noCheck], keyId: Buffer.alloc(20, 1) },
      "ocsp_responder_refused",
    ],
  ])("G1 a responder's certificate with %s", async (_, profile, expected) => {
    expect(await verdict(withService("ocsp", profile))).toBe(expected)
  })
})

describe("B5 who may stamp", () => {
  it("B5 the authority's own stamper", async () => {
    expect(await verdict(world().nuc)).toBe("good")
  })

  const signs = keyUsage(["digitalSignature"])
  const policy = policies(["1.2.398.3.3.2.6"])
  const stamps = extendedKeyUsage([TIME_STAMPING], true)

  it.each<[string, Profile, string]>([
    [
      "all it needs, but unknown to the authority",
      { extensions: [signs, stamps, policy] },
      "certificate_unknown",
    ],
    [
      "a purpose that is not critical",
      { extensions: [signs, extendedKeyUsage([TIME_STAMPING]), policy] },
      "timestamp_authority_refused",
    ],
    [
      "another purpose beside",
      { extensions: [signs, extendedKeyUsage([TIME_STAMPING, OCSP_SIGNING], true), policy] },
      "timestamp_authority_refused",
    ],
    ["no purpose", { extensions: [signs, policy] }, "timestamp_authority_refused"],
    [
      "the right to issue certificates",
      { extensions: [signs, stamps, certificateAuthority()] },
      "timestamp_authority_refused",
    ],
    ["expired", { extensions: [signs, stamps], from: -9, to: -1 }, "timestamp_authority_refused"],
  ])("B5 a stamper's certificate with %s", async (_, profile, expected) => {
    expect(await verdict(withService("tsa", profile))).toBe(expected)
  })
})
