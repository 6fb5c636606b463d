import type { Certificate } from "./x509/certificate"

/** What the signature is for; it decides which keys will do. */
export type Purpose = "sign_in" | "agreement"

/** Kind of key that signed. */
export type KeyAlgorithm = "gost2015" | "rsa" | "gost2004"

/** Certificates of authorities, each as DER. Nothing else is trusted. */
export interface TrustAnchors {
  roots: readonly Uint8Array[]
  intermediates: readonly Uint8Array[]
}

/** Who signed, by the certificate. */
export interface Person {
  /** 12 digits. */
  iin: string
  commonName: string
  surname: string
  /** The common name without the surname. */
  givenName: string
  patronymic?: string
  /** As the certificate names it; nobody has verified it. */
  email?: string
}

/** A natural person's signature that passed every check, with all that is needed to pass them again. */
export interface PersonSignature {
  person: Person
  certificate: {
    der: Uint8Array
    /** Hex, as the authority prints it. */
    serial: string
    /** Common name of the authority. */
    issuer: string
    notBefore: Date
    notAfter: Date
    algorithm: KeyAlgorithm
    /** Hex, of the DER. */
    sha256: string
  }
  /** By the clock of the signer's computer. */
  signingTime?: Date
  verifiedAt: Date
  revocation: RevocationEvidence
  timeStamp?: TimeStampEvidence
  evidence: {
    /** DER, as it was signed. */
    cms: Uint8Array
    /** Issuer first, root last; the signer's own certificate is not among them. */
    chain: Uint8Array[]
  }
}

/** The authority's word that a certificate was good. */
export interface RevocationEvidence {
  source: "ocsp" | "crl"
  producedAt: Date
  /** OCSP response or CRL. */
  der: Uint8Array
  /** The newer delta that was read together with the CRL. */
  deltaDer?: Uint8Array
}

/** A verified time stamp of the signature. */
export interface TimeStampEvidence {
  genTime: Date
  /** The token, a CMS of its own. */
  der: Uint8Array
}

/** Asks the OCSP responder. Rejects with any error when it cannot be reached. */
export interface OcspSource {
  fetch(issuer: Certificate, request: Uint8Array): Promise<Uint8Array>
  /** How old an answer may be; 10 minutes unless said. */
  maxAgeMs?: number
}

/** Loads revocation lists, full ones and deltas, of all authorities. */
export interface CrlSource {
  /** Addresses of the lists; from configuration, never from a certificate. */
  urls: readonly string[]
  fetch(url: string): Promise<Uint8Array>
  /** How old the newest list may be when OCSP is silent; a day unless said. */
  maxAgeMs?: number
  /** Where the last good lists are kept. */
  folder?: string
}

/** Asks the time stamp authority. Rejects with any error when it cannot be reached. */
export interface TimeStampSource {
  fetch(request: Uint8Array): Promise<Uint8Array>
  /** Kind of stamp that is asked for; the NUC's with a GOST 34.10-2015 key unless said. */
  policy?: string
}

export interface VerifierOptions {
  trust: TrustAnchors
  clock: () => Date
  ocsp?: OcspSource
  crl?: CrlSource
  tsa?: TimeStampSource
  /** Whether keys of GOST 34.310-2004 may sign; the last of them expired in 2025. */
  allowGost2004?: boolean
  /** Whether the signature must name its certificate (ESS signingCertificateV2); true unless said. */
  requireSigningCertificate?: boolean
  /** Whether the check digit of the IIN is looked at; true unless said. The NUC's own test keys break it. */
  checkIin?: boolean
}

export interface PersonSignatureInput {
  /** PEM, base64 or DER. */
  cms: string | Uint8Array
  /** What must have been signed, made anew by the verifier's side. */
  content: Uint8Array
  purpose: Purpose
  /** Whether a time stamp is asked for when the signature brings none. */
  requestTimeStamp?: boolean
}

/** A stored signature with the evidence of its first verification. */
export interface StoredSignature {
  cms: Uint8Array
  content: Uint8Array
  purpose: Purpose
  revocation: RevocationEvidence
  /** A time stamp that is not inside of the CMS. */
  timeStamp?: Uint8Array
  /** When it was first verified. */
  verifiedAt: Date
}

export interface Verifier {
  /**
   * Runs every check in order and stops at the first that fails.
   *
   * @throws PkiError with the code of that check
   */
  verifyPersonSignature(input: PersonSignatureInput): Promise<PersonSignature>
  /**
   * Repeats all checks without any authority, at the time that the stamp proves; without a stamp at the time of the
   * first verification.
   *
   * @throws PkiError with the code of the check that fails
   */
  reverify(stored: StoredSignature): Promise<PersonSignature>
  /**
   * Loads the revocation lists anew; to be called every hour.
   *
   * @returns addresses whose list could not be taken, with the code of the cause
   */
  refreshRevocationLists(): Promise<{ url: string; code: string }[]>
}
