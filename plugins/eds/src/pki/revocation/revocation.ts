import type { Context } from "../context"
import { PkiError } from "../errors"
import type { OcspSource, RevocationEvidence } from "../types"
import type { Certificate } from "../x509/certificate"
import type { Authority } from "../x509/trust-store"
import { crlEvidence, type CrlLists } from "./crl-lists"
import { crlStatus } from "./crl-status"
import { askOcsp } from "./ocsp-client"
import { requireGood } from "./status"

/** Where the status of certificates is learned. */
export interface RevocationSources {
  ocsp?: OcspSource
  lists?: CrlLists
}

/**
 * The authority's word that a certificate is good now: OCSP first; its lists when the responder is silent; nothing
 * else will do.
 *
 * @throws PkiError `revocation_unavailable` when neither could be had, and every refusal of either
 */
export async function requireNotRevoked(
  certificate: Certificate,
  authority: Authority,
  { ocsp, lists }: RevocationSources,
  context: Context
): Promise<RevocationEvidence> {
  const answer = ocsp && (await askOcsp(ocsp, certificate, authority, context))
  if (answer) return answer
  if (!lists) throw new PkiError("revocation_unavailable")
  const pair = await lists.fresh(authority, context.clock())
  requireGood(crlStatus(pair, certificate))
  return crlEvidence(pair)
}
