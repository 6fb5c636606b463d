import { storeSdk } from "~/api/sdk.server"
import { edsSession } from "~/eds/eds-session.server"
import type { Signed } from "~/eds/challenge"
import type { Visitor } from "~/session/visitor.server"

/** One version of the user agreement in one language. */
export interface Agreement {
  id: string
  version: number
  /** ISO time */
  published_at: string
  title: string
  /** Markdown */
  text: string
  locale: string
  /** hex, of the text */
  sha256: string
}

/** A signature of the buyer under one version. */
export interface AgreementSignature {
  id: string
  agreement_id: string
  version: number
  /** ISO time */
  signed_at: string
  certificate: { serial: string; valid_until?: string }
}

const OWN_SIGNATURES = "/store/customers/me/agreement-signatures"

/** The version in force, in the page's language. @throws ApiError `agreement_not_found` */
export async function currentAgreement({ headers }: Visitor): Promise<Agreement> {
  const answer = await storeSdk().client.fetch<{ agreement: Agreement }>(
    "/store/agreements/current",
    { headers }
  )
  return answer.agreement
}

/** Any published version. @throws ApiError `agreement_not_found` */
export async function readAgreement({ headers }: Visitor, id: string): Promise<Agreement> {
  const path = `/store/agreements/${encodeURIComponent(id)}`
  const answer = await storeSdk().client.fetch<{ agreement: Agreement }>(path, { headers })
  return answer.agreement
}

/** Signatures of the signed-in buyer, the latest first. @throws ApiError `unauthorized` */
export async function listSignatures({ headers }: Visitor): Promise<AgreementSignature[]> {
  const answer = await storeSdk().client.fetch<{ signatures: AgreementSignature[] }>(
    OWN_SIGNATURES,
    { headers }
  )
  return answer.signatures.toSorted((a, b) => b.signed_at.localeCompare(a.signed_at))
}

/**
 * Signs the version that the challenge names.
 * @throws ApiError `eds_refused`, `eds_other_person`, `challenge_expired`, `eds_unavailable`
 */
export async function signAgreement({ headers, session }: Visitor, signed: Signed): Promise<void> {
  await storeSdk().client.fetch(OWN_SIGNATURES, {
    method: "POST",
    body: { ...signed, session: edsSession(session) },
    headers,
  })
}

/** Archive of one signature with everything to check it. @throws ApiError */
export function signatureArchive({ headers }: Visitor, id: string): Promise<Response> {
  const path = `${OWN_SIGNATURES}/${encodeURIComponent(id)}/archive`
  return storeSdk().client.open(path, { headers: { ...headers, accept: "application/zip" } })
}
