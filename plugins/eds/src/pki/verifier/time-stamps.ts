import type { Context } from "../context"
import { PkiError, refuseAs } from "../errors"
import { OID } from "../oids"
import { timeStampRequest } from "../timestamp/request"
import { readTimeStampResponse } from "../timestamp/response"
import { readTimeStampToken } from "../timestamp/token"
import { verifyTimeStamp, type VerifiedStamp } from "../timestamp/verify"
import type { TimeStampSource } from "../types"
import type { SignatureParts } from "./signature-parts"

/** A stamp that was believed, with its bytes. */
export interface FoundStamp extends VerifiedStamp {
  der: Uint8Array
}

/** The NUC's policy for stamps by a GOST 34.10-2015 key. */
const GOST_2015_POLICY = `${OID.timeStampPolicy}.4`

/**
 * The stamp among the unsigned attributes.
 *
 * @throws PkiError `timestamp_malformed` when there is more than one
 */
export function embeddedStamp({ signer }: SignatureParts): Uint8Array | undefined {
  const found = signer.unsigned?.all(OID.signatureTimeStamp) ?? []
  const values = found[0]
  if (found.length > 1 || (values && values.length !== 1)) throw new PkiError("timestamp_malformed")
  return values?.[0]?.bytes
}

/** Believes a token over the signature. @throws PkiError the `timestamp_…` codes */
export async function verifyStamp(
  der: Uint8Array,
  { signer, certificate }: SignatureParts,
  context: Context,
  nonce?: bigint
): Promise<FoundStamp> {
  const { signature } = signer
  const expected = { signature, certificate, now: context.clock(), nonce }
  return { ...(await verifyTimeStamp(readTimeStampToken(der), expected, context)), der }
}

/**
 * Has the signature stamped.
 *
 * @throws PkiError `timestamp_unavailable` when the authority is silent or refuses, and the other `timestamp_…` codes
 */
export async function requestStamp(
  source: TimeStampSource | undefined,
  parts: SignatureParts,
  context: Context
): Promise<FoundStamp> {
  if (!source) throw new PkiError("timestamp_unavailable", "no authority is set")
  const { request, nonce } = timeStampRequest(
    parts.signer.signature,
    parts.scheme.digest,
    source.policy ?? GOST_2015_POLICY
  )
  const response = await source.fetch(request).catch(() => undefined)
  if (!response) throw new PkiError("timestamp_unavailable")
  const token = refuseAs("timestamp_malformed", () => readTimeStampResponse(response))
  return verifyStamp(token, parts, context, nonce)
}
