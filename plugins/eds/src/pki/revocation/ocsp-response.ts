import { plainAlgorithm } from "../algorithms/identifier"
import {
  bitsOf,
  CONTEXT,
  expectTag,
  octetsOf,
  oidOf,
  readDer,
  sequence,
  smallOf,
  TAG,
  timeOf,
  type DerNode,
} from "../der"
import { PkiError, refuseAs } from "../errors"
import { OID } from "../oids"
import { readExtensions, valueOf, type Extension } from "../x509/extensions"
import { readCertificateId, type CertificateId } from "./certificate-id"
import type { CertificateStatus } from "./status"

/** Who answered: by raw name or by the hash of their key. */
export type ResponderId = { name: Uint8Array } | { keyHash: Uint8Array }

/** The answer about one certificate. */
export interface SingleResponse {
  id: CertificateId
  status: CertificateStatus
  thisUpdate: Date
  nextUpdate?: Date
  extensions: Map<string, Extension>
}

/** A signed answer (RFC 6960 section 4.2.1) as it was read; nothing of it is believed yet. */
export interface BasicOcspResponse {
  der: Uint8Array
  tbs: Uint8Array
  responder: ResponderId
  producedAt: Date
  responses: SingleResponse[]
  extensions: Map<string, Extension>
  nonce?: Uint8Array
  signatureAlgorithm: string
  signature: Uint8Array
  /** Certificates that came along, as DER. */
  certificates: Uint8Array[]
}

/** OCSPResponseStatus. */
export const OCSP_STATUS = { successful: 0, internalError: 2, tryLater: 3 } as const

/**
 * Reads an answer.
 *
 * @returns the status, and the signed answer when the status is successful
 * @throws PkiError `ocsp_malformed`, `algorithm_refused`
 */
export function readOcspResponse(der: Uint8Array): {
  status: number
  basic?: BasicOcspResponse
} {
  return refuseAs("ocsp_malformed", () => {
    const [first, wrapped, ...more] = sequence(readDer(der), 1, 2)
    const status = smallOf(first, TAG.enumerated)
    if (status !== OCSP_STATUS.successful) return { status }
    if (!wrapped || more.length > 0) throw new PkiError("ocsp_malformed", "no answer")
    const [type, response] = sequence(explicit(wrapped, 0), 2, 2)
    if (oidOf(type) !== OID.ocspBasic) throw new PkiError("ocsp_malformed", "type of the answer")
    return { status, basic: readBasic(readDer(octetsOf(response)), der) }
  })
}

function readBasic(node: DerNode, der: Uint8Array): BasicOcspResponse {
  const [tbs, algorithm, signature, certificates] = sequence(node, 3, 4)
  const [responder, producedAt, responses, wrapped] = sequence(tbs, 3, 4)
  const extensions = readExtensions(wrapped && explicit(wrapped, 1))
  return {
    der,
    tbs: tbs!.bytes,
    responder: readResponder(responder!),
    producedAt: generalizedTime(producedAt),
    responses: sequence(responses, 1).map(readSingle),
    extensions,
    nonce: valueOf(extensions, OID.ocspNonce, octetsOf),
    signatureAlgorithm: plainAlgorithm(algorithm),
    signature: bitsOf(signature),
    certificates: certificates
      ? sequence(explicit(certificates, 0)).map((each) => expectTag(each, TAG.sequence).bytes)
      : [],
  }
}

function readResponder(node: DerNode): ResponderId {
  const [inner] = node.children
  if (node.tag === 0xa1 && inner) return { name: inner.bytes }
  if (node.tag === 0xa2) return { keyHash: octetsOf(inner) }
  throw new PkiError("ocsp_malformed", "responder")
}

function readSingle(node: DerNode): SingleResponse {
  const [id, status, thisUpdate, ...rest] = sequence(node, 3, 5)
  const nextUpdate = rest[0]?.tag === 0xa0 ? rest.shift() : undefined
  const extensions = rest.shift()
  return {
    id: readCertificateId(id),
    status: readStatus(status!),
    thisUpdate: generalizedTime(thisUpdate),
    ...(nextUpdate && { nextUpdate: generalizedTime(explicit(nextUpdate, 0)) }),
    extensions: readExtensions(extensions && explicit(extensions, 1)),
  }
}

function readStatus(node: DerNode): CertificateStatus {
  if (node.tag === CONTEXT && node.content.length === 0) return { kind: "good" }
  if (node.tag === (CONTEXT | 2) && node.content.length === 0) return { kind: "unknown" }
  const [at, reason] = expectTag(node, 0xa1).children
  return {
    kind: "revoked",
    at: generalizedTime(at),
    ...(reason && { reason: smallOf(explicit(reason, 0), TAG.enumerated) }),
  }
}

function explicit(node: DerNode, n: number): DerNode {
  const [inner, ...more] = expectTag(node, CONTEXT | 0x20 | n).children
  if (!inner || more.length > 0) throw new PkiError("ocsp_malformed")
  return inner
}

function generalizedTime(node: DerNode | undefined): Date {
  return timeOf(expectTag(node, TAG.generalizedTime))
}
