import { plainAlgorithm } from "../algorithms/identifier"
import {
  expectTag,
  integerOf,
  octetsOf,
  oidOf,
  readDer,
  sequence,
  smallOf,
  TAG,
  timeOf,
} from "../der"
import { PkiError, refuseAs } from "../errors"
import { OID } from "../oids"
import { readCms } from "../cms/signed-data"
import type { SignedData } from "../cms/signed-data"
import type { SignerInfo } from "../cms/signer-info"

/** What a time stamp says (RFC 3161 section 2.4.2). */
export interface TimeStampInfo {
  policy: string
  imprint: { algorithm: string; hash: Uint8Array }
  genTime: Date
  nonce?: bigint
}

/** A time stamp token as it was read; nothing of it is believed yet. */
export interface TimeStampToken {
  der: Uint8Array
  cms: SignedData & { signer: SignerInfo }
  /** The signed content. */
  content: Uint8Array
  info: TimeStampInfo
}

const CMS_VERSION = 3
const SIGNER_VERSION = 1

/** @throws PkiError `timestamp_malformed`, `algorithm_refused` */
export function readTimeStampToken(der: Uint8Array): TimeStampToken {
  try {
    const cms = readCms(der)
    const { content, contentType, version, signer } = cms
    if (!content || contentType !== OID.timeStampInfo) {
      throw new PkiError("timestamp_malformed", "no time stamp")
    }
    if (version !== CMS_VERSION || signer.version !== SIGNER_VERSION) {
      throw new PkiError("timestamp_malformed", "version")
    }
    return { der, cms, content, info: readInfo(content) }
  } catch (error) {
    if (error instanceof PkiError && error.code !== "algorithm_refused") {
      throw new PkiError("timestamp_malformed", error.message)
    }
    throw error
  }
}

function readInfo(content: Uint8Array): TimeStampInfo {
  return refuseAs("timestamp_malformed", () => {
    const [version, policy, imprint, , genTime, ...rest] = sequence(readDer(content), 5, 10)
    if (smallOf(version) !== 1) throw new PkiError("timestamp_malformed", "version")
    const [algorithm, hash] = sequence(imprint, 2, 2)
    const nonce = rest.find(({ tag }) => tag === TAG.integer)
    return {
      policy: oidOf(policy),
      imprint: { algorithm: plainAlgorithm(algorithm), hash: octetsOf(hash) },
      genTime: timeOf(expectTag(genTime, TAG.generalizedTime)),
      ...(nonce && { nonce: integerOf(nonce) }),
    }
  })
}
