import type { Certificate } from "../certificates/certificate"
import type { Nuc } from "../nuc/nuc"
import type { Person } from "../nuc/person"
import { imprintOf, makeTimeStampToken } from "../nuc/time-stamp"
import { essSigningCertificateV2, signatureTimeStamp } from "./attributes"
import { malform, type CmsFault } from "./faults"
import { tamperWith } from "./signer-faults"
import { signedData, type SignerOptions } from "./signed-data"

/** A stamp of the signature; or one that a careful verifier refuses. */
export type StampChoice = boolean | "other-signature" | "untrusted"

export interface SignOptions {
  person: Person
  content: Uint8Array | string
  /** Whether `content` is the digest of the content; the signature is then detached. */
  digested?: boolean
  /** Whether the content stays outside; inside when left out, as NCALayer does. */
  detached?: boolean
  /** By the clock of the signer's computer; null leaves the attribute out. */
  signingTime?: Date | null
  /** The certificate's hash among the signed attributes; another certificate's for "mismatch". */
  ess?: boolean | "mismatch"
  timeStamp?: StampChoice
  fault?: CmsFault
}

/**
 * Signs as NCALayer does: a CMS of CAdES-BES, or CAdES-T with a stamp, in DER.
 * @param nuc gives the stamp, and the strangers that some faults need
 */
export function signCms(nuc: Nuc, options: SignOptions): Uint8Array {
  const { person, digested = false, detached = digested, fault } = options
  const given = Buffer.from(options.content)
  const altered = fault === "content-changed" ? changed(given) : given
  const content = detached ? altered : given
  const stranger = fault === "two-signers" ? nuc.person("daniyar") : undefined
  const signers = [person, ...(stranger ? [stranger] : [])].map((one) =>
    signerFor(nuc, one, options)
  )
  const certificates = signers.map(({ identity }) => identity.certificate)
  const cms = signedData({
    content,
    ...(digested ? { contentDigest: content } : {}),
    carried: detached ? null : altered,
    ...(fault === "other-content-type" ? { contentType: "1.2.840.113549.1.7.5" } : {}),
    signers: fault === "no-signers" ? [] : signers,
    certificates: carriedCertificates(nuc, certificates, fault),
  })
  return malform(cms, fault)
}

function signerFor(nuc: Nuc, person: Person, options: SignOptions): SignerOptions {
  const { signingTime = new Date(), ess = true, timeStamp = false, fault } = options
  const hashed = ess === "mismatch" ? nuc.authority("gost2015").nca.certificate : person.certificate
  return {
    identity: person,
    signingTime: signingTime ?? undefined,
    attributes: ess ? [essSigningCertificateV2(hashed.der)] : [],
    unsigned: (signature) =>
      timeStamp ? [signatureTimeStamp(stamp(nuc, signature, timeStamp))] : [],
    ...(fault ? { tamper: tamperWith(fault, person, Buffer.from(options.content)) } : {}),
  }
}

function stamp(nuc: Nuc, signature: Uint8Array, choice: StampChoice): Uint8Array {
  const authority = choice === "untrusted" ? nuc.forger("gost2015") : nuc.authority("gost2015")
  const stamped = choice === "other-signature" ? changed(signature) : signature
  return makeTimeStampToken(authority, { imprint: imprintOf("gost2015", stamped), at: new Date() })
}

function carriedCertificates(
  nuc: Nuc,
  own: Certificate[],
  fault: CmsFault | undefined
): Uint8Array[] {
  switch (fault) {
    case "no-certificate":
      return []
    case "other-certificate":
      return [nuc.person("daniyar")?.certificate.der ?? Buffer.alloc(0)]
    case "certificate-twice":
      return [...own, ...own].map(({ der }) => der)
    default:
      return own.map(({ der }) => der)
  }
}

function changed(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  copy[0] = (copy[0] ?? 0) ^ 1
  return copy
}
