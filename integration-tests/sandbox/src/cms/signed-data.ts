import { derWrite } from "@qazyna/eds/pki"
import type { Identity } from "../certificates/certificate"
import { digest, digestIdentifier, signatureIdentifier } from "../keys"
import { contentType, messageDigest, signingTimeAttribute } from "./attributes"

const { ctx, int, octets, oid, seq, set, tagged } = derWrite

export const DATA = "1.2.840.113549.1.7.1"
const SIGNED_DATA = "1.2.840.113549.1.7.2"

/** How one signer signs. */
export interface SignerOptions {
  identity: Identity
  /** The moment by the signer's own clock; no attribute when left out. */
  signingTime?: Date | undefined
  /** Signed attributes beside content type, time and digest. */
  attributes?: Uint8Array[]
  /** Attributes that depend on the signature. */
  unsigned?: (signature: Uint8Array) => Uint8Array[]
  /** Changes the parts of a SignerInfo before they are put together. */
  tamper?: (parts: SignerParts) => SignerParts
}

/** A SignerInfo in parts; `attributes` is the content of the SET that was signed. */
export interface SignerParts {
  digestAlgorithm: Uint8Array
  attributes: Uint8Array | undefined
  signatureAlgorithm: Uint8Array
  signature: Uint8Array
}

export interface SignedDataOptions {
  version?: number
  contentType?: string
  /** What is signed. */
  content: Uint8Array
  /** The digest of the content, when only that is known. */
  contentDigest?: Uint8Array
  /** What is put inside, when it differs; null for a detached signature. */
  carried?: Uint8Array | null
  signers: SignerOptions[]
  /** DER of the certificates to put inside. */
  certificates: Uint8Array[]
}

/** Makes a SignedData of RFC 5652 in its ContentInfo, with the layout that NCALayer writes. */
export function signedData(options: SignedDataOptions): Uint8Array {
  const { version = 1, contentType: type = DATA, content, signers, certificates } = options
  const { carried = content } = options
  const algorithms = signers.map(({ identity }) => digestIdentifier(identity.key.algorithm))
  return seq(
    oid(SIGNED_DATA),
    ctx(
      0,
      seq(
        int(version),
        set(...unique(algorithms)),
        seq(oid(type), ...(carried ? [ctx(0, octets(carried))] : [])),
        ...(certificates.length > 0 ? [ctx(0, ...certificates)] : []),
        set(...signers.map((signer) => signerInfo(signer, type, options)))
      )
    )
  )
}

function signerInfo(
  signer: SignerOptions,
  type: string,
  { content, contentDigest }: SignedDataOptions
): Uint8Array {
  const { identity, signingTime, attributes = [], unsigned, tamper = (parts) => parts } = signer
  const { certificate, key } = identity
  const signed = set(
    contentType(type),
    ...(signingTime ? [signingTimeAttribute(signingTime)] : []),
    ...attributes,
    messageDigest(contentDigest ?? digest(key.algorithm, content))
  )
  const parts = tamper({
    digestAlgorithm: digestIdentifier(key.algorithm),
    attributes: signed,
    signatureAlgorithm: signatureIdentifier(key.algorithm),
    signature: key.sign(signed),
  })
  const extra = unsigned?.(parts.signature) ?? []
  return seq(
    int(1),
    seq(certificate.issuer, int(certificate.serial)),
    parts.digestAlgorithm,
    ...(parts.attributes ? [retagged(parts.attributes)] : []),
    parts.signatureAlgorithm,
    octets(parts.signature),
    ...(extra.length > 0 ? [tagged(0xa1, ...extra)] : [])
  )
}

/** A SET as [0], the tag that it has inside of a SignerInfo. */
function retagged(attributes: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(0xa0), attributes.subarray(1)])
}

function unique(values: Uint8Array[]): Uint8Array[] {
  const byText = new Map(values.map((value) => [Buffer.from(value).toString("hex"), value]))
  return [...byText.values()]
}
