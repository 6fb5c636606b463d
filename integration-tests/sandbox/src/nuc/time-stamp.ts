import { randomBytes } from "node:crypto"
import {
  derWrite,
  integerBytes,
  octetsOf,
  oidOf,
  readDer,
  sequence,
  type DerNode,
} from "@qazyna/eds/pki"
import { signedData } from "../cms/signed-data"
import { essSigningCertificate } from "../cms/attributes"
import { digestIdentifier, digest, type Algorithm } from "../keys"
import type { Authority } from "./authority"

const { generalizedTime, int, octets, oid, seq } = derWrite

export const TST_INFO = "1.2.840.113549.1.9.16.1.4"
/** Policies of the NUC's stamps: GOST 34.10-2015 and RSA. */
const POLICIES: Record<Algorithm, string> = {
  gost2015: "1.2.398.3.3.2.6.4",
  rsa: "1.2.398.3.3.2.6.2",
}

export interface StampRequest {
  /** MessageImprint in DER: which hash, and its value. */
  imprint: Uint8Array
  /** Content octets of the nonce. */
  nonce?: Uint8Array | undefined
  at: Date
}

/** Makes a time stamp token of RFC 3161: a ContentInfo, in DER. */
export function makeTimeStampToken(
  authority: Authority,
  { imprint, nonce, at }: StampRequest
): Uint8Array {
  const info = seq(
    int(1),
    oid(POLICIES[authority.algorithm]),
    imprint,
    int(Uint8Array.of(0x01, ...randomBytes(19))),
    generalizedTime(at),
    ...(nonce ? [int(nonce)] : [])
  )
  const { certificate } = authority.tsa
  return signedData({
    version: 3,
    contentType: TST_INFO,
    content: info,
    signers: [
      {
        identity: authority.tsa,
        signingTime: at,
        attributes: [essSigningCertificate(certificate)],
      },
    ],
    certificates: [certificate.der],
  })
}

/** MessageImprint of bytes, with the hash that goes with the algorithm. */
export function imprintOf(algorithm: Algorithm, data: Uint8Array): Uint8Array {
  return seq(digestIdentifier(algorithm), octets(digest(algorithm, data)))
}

export interface StampQuestion {
  /** The chain whose policy was asked for; GOST when none was. */
  algorithm: Algorithm
  imprint: Uint8Array
  nonce: Uint8Array | undefined
}

/** Reads a TimeStampReq. @throws PkiError for anything else */
export function readStampQuestion(request: Uint8Array): StampQuestion {
  const [, imprint, ...optional] = sequence(readDer(request), 2)
  octetsOf(sequence(imprint, 2, 2)[1])
  const nonce = optional.find(({ tag }) => tag === 0x02)
  const policy = optional.find(({ tag }) => tag === 0x06)
  return {
    algorithm: policy && oidOf(policy) === POLICIES.rsa ? "rsa" : "gost2015",
    imprint: (imprint as DerNode).bytes,
    nonce: nonce && integerBytes(nonce),
  }
}
