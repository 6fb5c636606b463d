import { derWrite } from "@qazyna/eds/pki"
import { authorityKeyIdentifier, extension } from "../certificates/extensions"
import { time } from "../certificates/certificate"
import { signatureIdentifier, type Algorithm } from "../keys"
import type { Nuc } from "./nuc"
import type { ListEdition } from "./list-edition"
import { REASONS, type Revocation } from "./registry"
import type { CrlMode } from "./switches"

const { bits, ctx, enumerated, int, nul, seq } = derWrite

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** How long a list stands: the whole one and its delta. */
const LIFE = { base: 7 * DAY, delta: 2 * HOUR }
/** CRLReason removeFromCRL, in a delta for what the list before still had. */
const REMOVED = 8

export interface ListRequest {
  algorithm: Algorithm
  /** The list itself, or what has changed since it was published. */
  kind: "base" | "delta"
  edition: ListEdition
  mode: CrlMode
}

/** Makes a list of revoked certificates or its delta (RFC 5280 section 5), in DER. */
export function makeRevocationList(nuc: Nuc, { algorithm, kind, edition, mode }: ListRequest) {
  const genuine = nuc.authority(algorithm)
  const { nca } = mode === "foreign" ? nuc.forger(algorithm) : genuine
  const published = new Date(edition.publishedAt)
  const shift = mode === "stale" ? -30 * DAY : mode === "future" ? DAY : 0
  const thisUpdate = new Date((kind === "base" ? published.getTime() : Date.now()) + shift)
  const revoked = nuc.registry
    .revocations(algorithm)
    .flatMap((one) => (kind === "base" ? inBase(one, published) : inDelta(one, published)))
  const algorithmId = signatureIdentifier(algorithm)
  const tbs = seq(
    int(1),
    algorithmId,
    nca.certificate.subject,
    time(thisUpdate),
    time(new Date(thisUpdate.getTime() + LIFE[kind])),
    ...(revoked.length > 0 ? [seq(...revoked)] : []),
    ctx(
      0,
      seq(
        authorityKeyIdentifier(genuine.quotedKeyId),
        extension("2.5.29.20", int(kind === "base" ? edition.number : edition.number + 1)),
        ...(kind === "delta" ? [extension("2.5.29.27", int(edition.number), true)] : []),
        ...(mode === "unknown-critical" ? [extension("1.2.398.3.3.98", nul(), true)] : [])
      )
    )
  )
  const signature = Buffer.from(nca.key.sign(tbs))
  if (mode === "bad-signature") {
    signature[0] = (signature[0] ?? 0) ^ 1
  }
  return seq(tbs, algorithmId, bits(signature))
}

function inBase(one: Revocation, published: Date): Uint8Array[] {
  const lifted = one.liftedAt !== undefined && new Date(one.liftedAt) <= published
  return new Date(one.at) <= published && !lifted ? [entry(one, REASONS[one.reason])] : []
}

function inDelta(one: Revocation, published: Date): Uint8Array[] {
  const isNew = new Date(one.at) > published
  const liftedSince = one.liftedAt !== undefined && new Date(one.liftedAt) > published
  if (isNew) {
    return liftedSince ? [] : [entry(one, REASONS[one.reason])]
  }
  return liftedSince ? [entry(one, REMOVED)] : []
}

function entry({ serial, at }: Revocation, reason: number): Uint8Array {
  return seq(
    int(Buffer.from(serial, "hex")),
    time(new Date(at)),
    seq(extension("2.5.29.21", enumerated(reason)))
  )
}
