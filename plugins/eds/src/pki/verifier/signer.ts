import type { Context } from "../context"
import { requireSigningCertificate } from "../cms/signing-certificate"
import { readPerson, type ProfileRules } from "../person/person-certificate"
import type { Person, Purpose } from "../types"
import type { Authority } from "../x509/trust-store"
import { requireContent, type SignatureParts } from "./signature-parts"

/** How strict the checks of the signer are. */
export interface SignerRules extends ProfileRules {
  requireSigningCertificate: boolean
}

/** Who signed, under which pinned authority. */
export interface Signer {
  person: Person
  authority: Authority
}

/**
 * Content, named certificate, path and profile, in this order.
 *
 * @param at the decision time, at which all certificates of the path must be valid
 * @throws PkiError the codes from `content_mismatch` to `name_malformed`
 */
export async function requirePerson(
  parts: SignatureParts,
  { content, purpose }: { content: Uint8Array; purpose: Purpose },
  at: Date,
  rules: SignerRules,
  { trust }: Context
): Promise<Signer> {
  requireContent(parts, content)
  requireSigningCertificate(parts.attributes, parts.certificate, rules.requireSigningCertificate)
  const authority = await trust.requireIssuer(parts.certificate, at)
  return { person: readPerson(parts.certificate, purpose, rules), authority }
}
