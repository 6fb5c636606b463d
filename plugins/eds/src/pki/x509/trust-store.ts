import type { AlgorithmRules } from "../algorithms/signature"
import { sha256Hex } from "../algorithms/digest"
import type { SignatureEngine } from "../engine/engine"
import { PkiError } from "../errors"
import { OID } from "../oids"
import type { TrustAnchors } from "../types"
import { readCertificate, type Certificate } from "./certificate"
import { requireSignedBy } from "./certificate-signature"
import { KEY_USAGE } from "./extension-values"
import { unknownCritical } from "./extensions"
import { sameBytes } from "./name"
import { requireValidAt } from "./validity"

/** An intermediate authority and the root that vouches for it, both pinned. */
export interface Authority {
  certificate: Certificate
  root: Certificate
}

const KNOWN_CRITICAL = new Set<string>([
  OID.basicConstraints,
  OID.keyUsage,
  OID.certificatePolicies,
  OID.subjectKeyIdentifier,
  OID.authorityKeyIdentifier,
])

/** The pinned authorities. A path is always leaf, intermediate, root; nothing else builds one. */
export class TrustStore {
  readonly #authorities: Promise<Authority[]>

  constructor(
    anchors: TrustAnchors,
    private readonly engine: SignatureEngine,
    private readonly rules: AlgorithmRules
  ) {
    this.#authorities = this.#read(anchors)
    this.#authorities.catch(() => undefined)
  }

  /** @throws PkiError when an anchor is malformed, no authority or not signed by a pinned root */
  authorities(): Promise<Authority[]> {
    return this.#authorities
  }

  /**
   * The authority that issued a certificate: by name, by key identifier and by signature; it must be valid at the
   * decision time as its root and the certificate itself must be.
   *
   * @throws PkiError `certificate_untrusted`, `certificate_signature_invalid`, `certificate_expired`,
   *   `certificate_not_yet_valid`, `algorithm_refused`
   */
  async requireIssuer(certificate: Certificate, at: Date): Promise<Authority> {
    const found = (await this.#authorities).filter((authority) =>
      namesIssuer(certificate, authority.certificate)
    )
    const [authority] = found
    if (!authority || found.length > 1) {
      throw new PkiError("certificate_untrusted", "no pinned authority of that name and key")
    }
    await requireSignedBy(certificate, authority.certificate, this.engine, this.rules)
    for (const each of [authority.root, authority.certificate, certificate]) {
      requireValidAt(each, at)
    }
    return authority
  }

  async #read({ roots, intermediates }: TrustAnchors): Promise<Authority[]> {
    const pinned = distinct(roots).map(readCertificate)
    for (const root of pinned) {
      requireAuthority(root)
      await requireSignedBy(root, root, this.engine, this.rules)
    }
    return Promise.all(
      distinct(intermediates).map(async (der) => {
        const certificate = readCertificate(der)
        requireAuthority(certificate)
        const root = pinned.find((candidate) => namesIssuer(certificate, candidate))
        if (!root) throw new PkiError("certificate_untrusted", "an authority without its root")
        await requireSignedBy(certificate, root, this.engine, this.rules)
        return { certificate, root }
      })
    )
  }
}

/** Raw names, and the key identifier: several generations of an authority may share a name. */
function namesIssuer(certificate: Certificate, issuer: Certificate): boolean {
  const { authorityKeyIdentifier: wanted } = certificate
  const { subjectKeyIdentifier: offered } = issuer
  return (
    sameBytes(certificate.issuer.der, issuer.subject.der) &&
    !!wanted &&
    !!offered &&
    sameBytes(wanted, offered)
  )
}

function requireAuthority(certificate: Certificate): void {
  const { basicConstraints, keyUsage, extensions } = certificate
  if (!basicConstraints?.ca || !keyUsage?.has(KEY_USAGE.keyCertSign)) {
    throw new PkiError("certificate_authority_refused", "may not issue certificates")
  }
  const [unknown] = unknownCritical(extensions, KNOWN_CRITICAL)
  if (unknown) throw new PkiError("certificate_authority_refused", `critical ${unknown}`)
}

function distinct(certificates: readonly Uint8Array[]): Uint8Array[] {
  return [...new Map(certificates.map((der) => [sha256Hex(der), der])).values()]
}
