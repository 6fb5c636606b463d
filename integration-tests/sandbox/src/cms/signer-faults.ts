import { sign } from "node:crypto"
import { derWrite, gost512, oidOf, readDer, toLittleEndian } from "@qazyna/eds/pki"
import { digest, digestIdentifier, identifier, OIDS, sha1, type SigningKey } from "../keys"
import { MESSAGE_DIGEST, messageDigest } from "./attributes"
import type { CmsFault } from "./faults"
import type { SignerParts } from "./signed-data"
import type { Person } from "../nuc/person"

const HALF = 64
const { set, tagged } = derWrite

type Tamper = (parts: SignerParts) => SignerParts

/** What a fault changes in the part of one signer; most change nothing there. */
export function tamperWith(fault: CmsFault, { key }: Person, content: Uint8Array): Tamper {
  switch (fault) {
    case "attributes-changed":
      return (parts) => ({ ...parts, attributes: flipped(parts.attributes) })
    case "no-signed-attributes":
      return (parts) => ({ ...parts, attributes: undefined, signature: key.sign(content) })
    case "attribute-twice":
      return (parts) => signedAnew(parts, key, repeated(parts.attributes))
    case "digest-mismatch":
      return (parts) => withForeignDigest(parts, key, content)
    case "sha1":
      return (parts) => withSha1(parts, key, content)
    case "signature-changed":
      return (parts) => ({ ...parts, signature: flipped(parts.signature) ?? parts.signature })
    case "zero-r":
      return withHalf(0, 0n)
    case "zero-s":
      return withHalf(1, 0n)
    case "large-r":
      return withHalf(0, gost512.q)
    case "large-s":
      return withHalf(1, gost512.q)
    case "highest-first":
      return (parts) => ({ ...parts, signature: halvesReversed(parts.signature) })
    default:
      return (parts) => parts
  }
}

function signedAnew(parts: SignerParts, key: SigningKey, attributes: Uint8Array): SignerParts {
  return { ...parts, attributes, signature: key.sign(attributes) }
}

/** The digest of the other kind of keys, consistently: right but for the mixture. */
function withForeignDigest(parts: SignerParts, key: SigningKey, content: Uint8Array): SignerParts {
  const foreign = key.algorithm === "rsa" ? "gost2015" : "rsa"
  const attributes = withDigest(parts.attributes, digest(foreign, content))
  return { ...signedAnew(parts, key, attributes), digestAlgorithm: digestIdentifier(foreign) }
}

/** A signature that was good before SHA-1 was broken; GOST keys never made one and only claim it. */
function withSha1(parts: SignerParts, key: SigningKey, content: Uint8Array): SignerParts {
  const attributes = withDigest(parts.attributes, sha1(content))
  return {
    attributes,
    digestAlgorithm: identifier(OIDS.sha1),
    signatureAlgorithm: identifier(OIDS.rsaSha1),
    signature:
      key.algorithm === "rsa" ? sign("sha1", attributes, key.secret) : key.sign(attributes),
  }
}

function withDigest(attributes: Uint8Array = Buffer.alloc(0), hash: Uint8Array): Uint8Array {
  const kept = readDer(attributes).children.filter(
    ({ children }) => oidOf(children[0]) !== MESSAGE_DIGEST
  )
  return set(...kept.map(({ bytes }) => bytes), messageDigest(hash))
}

/** Two different digests: a verifier that takes the first or the last one is fooled by one of them. */
function repeated(attributes: Uint8Array = Buffer.alloc(0)): Uint8Array {
  const { children } = readDer(attributes)
  return tagged(0x31, ...children.map(({ bytes }) => bytes), messageDigest(Buffer.alloc(HALF, 1)))
}

function withHalf(half: 0 | 1, value: bigint): Tamper {
  return (parts) => {
    const signature = Buffer.from(parts.signature)
    signature.set(toLittleEndian(value, HALF), half * HALF)
    return { ...parts, signature }
  }
}

/** The layout of RFC 4491: s before r, each with its highest octet first. */
const halvesReversed = (signature: Uint8Array) => Buffer.from(signature).reverse()

function flipped(bytes: Uint8Array | undefined): Uint8Array | undefined {
  const copy = bytes && Buffer.from(bytes)
  if (copy) {
    copy[copy.length - 1] = (copy[copy.length - 1] ?? 0) ^ 1
  }
  return copy
}
