import type { Context } from "../context"
import { localEngine, type SignatureEngine } from "../engine/engine"
import { CrlLists } from "../revocation/crl-lists"
import { requireNotRevoked, type RevocationSources } from "../revocation/revocation"
import { requireStoredGood } from "../revocation/stored-evidence"
import type { Verifier, VerifierOptions } from "../types"
import { TrustStore } from "../x509/trust-store"
import { personSignature } from "./person-signature"
import { takeApart, type SignatureParts } from "./signature-parts"
import { requirePerson } from "./signer"
import { requireSigningTime } from "./signing-time"
import { embeddedStamp, requestStamp, verifyStamp, type FoundStamp } from "./time-stamps"

/**
 * A verifier of natural persons' signatures under pinned authorities. Every check that cannot be made refuses.
 *
 * @param engine where signatures are computed; in the calling thread unless said
 */
export function createVerifier(
  options: VerifierOptions,
  engine: SignatureEngine = localEngine
): Verifier {
  const rules = { allowGost2004: options.allowGost2004 ?? false }
  const trust = new TrustStore(options.trust, engine, rules)
  const context: Context = { trust, engine, rules, clock: options.clock }
  const lists = options.crl && new CrlLists(options.crl, context)
  const sources: RevocationSources = { ocsp: options.ocsp, lists }
  const signerRules = {
    checkIin: options.checkIin ?? true,
    requireSigningCertificate: options.requireSigningCertificate ?? true,
  }

  return {
    async verifyPersonSignature({ cms, content, purpose, requestTimeStamp }) {
      const now = context.clock()
      const parts = await takeApart(cms, context)
      const signer = await requirePerson(parts, { content, purpose }, now, signerRules, context)
      requireSigningTime(parts.attributes.signingTime, purpose, now)
      const revocation = await requireNotRevoked(
        parts.certificate,
        signer.authority,
        sources,
        context
      )
      const stamp = await findStamp(parts, requestTimeStamp ?? false)
      return personSignature(parts, signer, revocation, now, stamp)
    },

    async reverify({ cms, content, purpose, revocation, timeStamp, verifiedAt }) {
      const parts = await takeApart(cms, context)
      const der = embeddedStamp(parts) ?? timeStamp
      const stamp = der && (await verifyStamp(der, parts, context))
      const at = stamp?.genTime ?? verifiedAt
      const signer = await requirePerson(parts, { content, purpose }, at, signerRules, context)
      const { certificate } = parts
      await requireStoredGood(revocation, certificate, signer.authority, at, context)
      return personSignature(parts, signer, revocation, verifiedAt, stamp)
    },

    refreshRevocationLists: async () => (await lists?.refresh()) ?? [],
  }

  async function findStamp(
    parts: SignatureParts,
    wanted: boolean
  ): Promise<FoundStamp | undefined> {
    const der = embeddedStamp(parts)
    if (!der && !wanted) return undefined
    const stamp = der
      ? await verifyStamp(der, parts, context)
      : await requestStamp(options.tsa, parts, context)
    await requireNotRevoked(stamp.authorityCertificate, stamp.issuer, sources, context)
    return stamp
  }
}
