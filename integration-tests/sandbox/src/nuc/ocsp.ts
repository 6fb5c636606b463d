import { octetsOf, oidOf, readDer, sequence, derWrite, type DerNode } from "@qazyna/eds/pki"
import { extension } from "../certificates/extensions"
import { signatureIdentifier } from "../keys"
import { readable } from "./readable"
import type { Nuc } from "./nuc"
import { answerFor, type OcspAnswer } from "./ocsp-answer"
import { REASONS } from "./registry"
import type { Switches } from "./switches"

const { bits, ctx, ctxPrimitive, enumerated, generalizedTime, octets, oid, seq } = derWrite

const NONCE = "1.3.6.1.5.5.7.48.1.2"
const EXTENDED_REVOKE = "1.3.6.1.5.5.7.48.1.9"
const BASIC = "1.3.6.1.5.5.7.48.1.1"
const TRY_LATER = 3
const MALFORMED = 1

/** What was asked: certificates in the words of the request, and its nonce with all its wrapping. */
export interface OcspQuestion {
  certificates: { certId: Uint8Array; serial: string; keyHash: string }[]
  nonce: Uint8Array | undefined
}

/**
 * Answers a request of RFC 6960.
 * @returns an OCSPResponse in DER; for what is no request, one that says so
 */
export function answerOcsp(request: Uint8Array, nuc: Nuc, switches: Switches): Uint8Array {
  const question = readable(() => readQuestion(request))
  if (!question) {
    return seq(enumerated(MALFORMED))
  }
  const answer = answerFor(question, nuc, switches)
  return answer.tryLater ? seq(enumerated(TRY_LATER)) : respond(answer)
}

/** Serial number of the first certificate that is asked for; empty when the request says nothing. */
export function serialAsked(request: Uint8Array): string {
  return readable(() => readQuestion(request))?.certificates[0]?.serial ?? ""
}

/** @throws PkiError for anything that is no OCSPRequest */
export function readQuestion(request: Uint8Array): OcspQuestion {
  const fields = sequence(readDer(request).children[0])
  const list = fields.find(({ tag }) => tag === 0x30)
  const extensions = fields.find(({ tag }) => tag === 0xa2)?.children[0]
  const certificates = sequence(list, 1).map((one) => {
    const certId = sequence(one, 1)[0]
    const [, , keyHash, serial] = sequence(certId, 4)
    return {
      certId: present(certId).bytes,
      keyHash: Buffer.from(octetsOf(keyHash)).toString("hex"),
      serial: Buffer.from(present(serial).content).toString("hex"),
    }
  })
  const nonce = extensions?.children.find(({ children }) => oidOf(children[0]) === NONCE)
  return { certificates, nonce: nonce && octetsOf(nonce.children.at(-1)) }
}

function respond({ single, nonce, responder, at, brokenSignature }: OcspAnswer): Uint8Array {
  const { certificate, key } = responder
  const extensions = [
    ...(nonce ? [extension(NONCE, nonce)] : []),
    ...(single.some(({ status }) => status === "never-issued")
      ? [extension(EXTENDED_REVOKE, derWrite.nul())]
      : []),
  ]
  const data = seq(
    ctx(1, certificate.subject),
    generalizedTime(at),
    seq(...single.map(singleResponse)),
    ...(extensions.length > 0 ? [ctx(1, seq(...extensions))] : [])
  )
  const signature = Buffer.from(key.sign(data))
  if (brokenSignature) {
    signature[0] = (signature[0] ?? 0) ^ 1
  }
  const basic = seq(
    data,
    signatureIdentifier(key.algorithm),
    bits(signature),
    ctx(0, seq(certificate.der))
  )
  return seq(enumerated(0), ctx(0, seq(oid(BASIC), octets(basic))))
}

function singleResponse({ certId, status, thisUpdate }: OcspAnswer["single"][number]): Uint8Array {
  return seq(certId, statusOf(status), generalizedTime(thisUpdate))
}

function statusOf(status: OcspAnswer["single"][number]["status"]): Uint8Array {
  if (status === "good") {
    return ctxPrimitive(0, Buffer.alloc(0))
  }
  if (status === "unknown") {
    return ctxPrimitive(2, Buffer.alloc(0))
  }
  // The NUC's way to say that it never gave the certificate out: on hold since the epoch.
  const { at, reason } =
    status === "never-issued"
      ? { at: new Date(0).toISOString(), reason: "certificateHold" as const }
      : status
  return ctx(1, generalizedTime(new Date(at)), ctx(0, enumerated(REASONS[reason])))
}

function present(node: DerNode | undefined): DerNode {
  if (!node) {
    throw new Error("This is no request.")
  }
  return node
}
