import { keyHashOf } from "./key-hash"
import { ALGORITHMS } from "../keys"
import type { Identity } from "../certificates/certificate"
import type { Authority } from "./authority"
import type { Nuc } from "./nuc"
import type { OcspQuestion } from "./ocsp"
import type { Revocation } from "./registry"
import type { OcspMode, Switches } from "./switches"

const HOUR = 3_600_000

type CertificateStatus = "good" | "unknown" | "never-issued" | Pick<Revocation, "at" | "reason">

/** All that goes into a response, truthful or not. */
export interface OcspAnswer {
  tryLater: boolean
  single: { certId: Uint8Array; status: CertificateStatus; thisUpdate: Date }[]
  nonce: Uint8Array | undefined
  responder: Identity
  at: Date
  brokenSignature: boolean
}

/** Decides what to say: the truth of the registry, or what the switches want instead. */
export function answerFor(question: OcspQuestion, nuc: Nuc, switches: Switches): OcspAnswer {
  const first = question.certificates[0]
  const mode = switches.serials[first?.serial ?? ""] ?? switches.ocsp
  const authority = authorityOf(first?.keyHash ?? "", nuc)
  const at = new Date(Date.now() + shiftOf(mode))
  const single = question.certificates.map(({ certId, serial }) => ({
    certId: mode === "other-certificate" ? withOtherSerial(certId) : certId,
    status: statusOf(mode, serial, nuc),
    thisUpdate: at,
  }))
  return {
    tryLater: mode === "try-later",
    single,
    nonce: nonceOf(mode, question.nonce),
    responder: responderOf(mode, authority, nuc),
    at,
    brokenSignature: mode === "bad-signature",
  }
}

function statusOf(mode: OcspMode | "registry", serial: string, nuc: Nuc): CertificateStatus {
  const at = new Date(Date.now() - HOUR).toISOString()
  switch (mode) {
    case "revoked":
      return { at, reason: "keyCompromise" }
    case "hold":
      return { at, reason: "certificateHold" }
    case "unknown":
    case "never-issued":
      return mode
    case "registry": {
      const found = nuc.look(serial)
      return found === "unknown" ? "never-issued" : found
    }
    default:
      return "good"
  }
}

function shiftOf(mode: OcspMode | "registry"): number {
  return mode === "stale" ? -24 * HOUR : mode === "future" ? HOUR : 0
}

function nonceOf(mode: OcspMode | "registry", nonce: Uint8Array | undefined) {
  if (mode === "no-nonce" || !nonce) {
    return undefined
  }
  return mode === "wrong-nonce" ? changed(nonce) : nonce
}

function responderOf(mode: OcspMode | "registry", authority: Authority, nuc: Nuc): Identity {
  if (mode === "foreign-responder") {
    return nuc.forger(authority.algorithm).ocsp
  }
  return mode === "not-a-responder" ? authority.tsa : authority.ocsp
}

/** The authority whose key the request names; GOST for one that nobody has. */
function authorityOf(keyHash: string, nuc: Nuc): Authority {
  const found = ALGORITHMS.find((algorithm) =>
    keyHashOf(nuc.authority(algorithm).nca.certificate.spki).has(keyHash)
  )
  return nuc.authority(found ?? "gost2015")
}

/** The serial number ends the CertID. */
const withOtherSerial = changed

function changed(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  copy[copy.length - 1] = (copy[copy.length - 1] ?? 0) ^ 1
  return copy
}
