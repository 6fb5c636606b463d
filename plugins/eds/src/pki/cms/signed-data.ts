import { plainAlgorithm } from "../algorithms/identifier"
import {
  expectTag,
  octetsOf,
  oidOf,
  readDer,
  sequence,
  setOf,
  smallOf,
  TAG,
  type DerNode,
} from "../der"
import { PkiError, refuseAs } from "../errors"
import { OID } from "../oids"
import { readSignerInfo, type SignerInfo } from "./signer-info"

/** A CMS SignedData (RFC 5652 section 5) as it was read; nothing of it is believed yet. */
export interface SignedData {
  der: Uint8Array
  version: number
  digestAlgorithms: string[]
  contentType: string
  /** Content that is carried inside; absent in a detached signature. */
  content?: Uint8Array
  /** Every certificate that came along, as DER. */
  certificates: Uint8Array[]
  signers: SignerInfo[]
}

const CERTIFICATES = 0xa0
const LISTS = 0xa1
const EXPLICIT = 0xa0

/**
 * Reads a CMS of any number of signers.
 *
 * @throws PkiError `cms_malformed`, `cms_content_type` when it is no SignedData, `algorithm_refused`
 */
export function readSignedData(der: Uint8Array): SignedData {
  return refuseAs("cms_malformed", () => {
    const [type, content] = sequence(readDer(der), 2, 2)
    if (oidOf(type) !== OID.signedData) throw new PkiError("cms_content_type")
    const [signedData] = expectTag(content, EXPLICIT).children
    if (content!.children.length !== 1) throw new PkiError("cms_malformed")
    return { der, ...readMembers(signedData) }
  })
}

/**
 * Reads a CMS of exactly one signer.
 *
 * @throws PkiError as {@link readSignedData}, and `signer_count`
 */
export function readCms(der: Uint8Array): SignedData & { signer: SignerInfo } {
  const signedData = readSignedData(der)
  const [signer, ...others] = signedData.signers
  if (!signer || others.length > 0) {
    throw new PkiError("signer_count", String(signedData.signers.length))
  }
  return { ...signedData, signer }
}

function readMembers(node: DerNode | undefined): Omit<SignedData, "der"> {
  const [version, digests, encapsulated, ...rest] = sequence(node, 4, 6)
  const signers = rest.pop()
  const certificates = rest[0]?.tag === CERTIFICATES ? rest.shift() : undefined
  if (rest[0]?.tag === LISTS) rest.shift()
  if (rest.length > 0) throw new PkiError("cms_malformed", "an unknown member")
  const [contentType, content] = sequence(encapsulated, 1, 2)
  return {
    version: smallOf(version),
    digestAlgorithms: setOf(digests).map(plainAlgorithm),
    contentType: oidOf(contentType),
    ...(content && { content: readContent(content) }),
    certificates: (certificates?.children ?? []).map((each) => expectTag(each, TAG.sequence).bytes),
    signers: setOf(signers).map(readSignerInfo),
  }
}

function readContent(node: DerNode): Uint8Array {
  const { children } = expectTag(node, EXPLICIT)
  if (children.length !== 1) throw new PkiError("cms_malformed", "content")
  return octetsOf(children[0])
}
