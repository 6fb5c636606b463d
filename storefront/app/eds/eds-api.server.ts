import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"
import type { Challenge, Purpose, Signed } from "./challenge"
import { edsSession } from "./eds-session.server"

/** A person who has shown their EDS and may go on to the next step. */
export interface Proof {
  id: string
  purpose: "register" | "recover"
  /** ISO time */
  expires_at: string
  person: {
    first_name: string
    last_name: string
    patronymic?: string | null
    /** for example `90******0127` */
    masked_iin: string
  }
}

/** What the account knows of its owner's EDS and agreement. */
export interface EdsStatus {
  masked_iin: string
  /** ISO time */
  registered_at: string
  certificate: { serial: string; valid_until: string; algorithm: string } | null
  agreement: {
    required_version: number | null
    signed_version: number | null
    status: "signed" | "outdated" | "missing"
  }
}

/** Something to sign, for this browser only. @throws ApiError */
export async function createChallenge(
  { headers, session }: Visitor,
  purpose: Purpose,
  agreementId?: string
): Promise<Challenge> {
  const body = { purpose, session: edsSession(session), agreement_id: agreementId }
  const answer = await storeSdk().client.fetch<{ challenge: Challenge }>("/store/eds/challenges", {
    method: "POST",
    body,
    headers,
  })
  return answer.challenge
}

/**
 * Exchanges a signature for a proof of who signed.
 * @throws ApiError `already_registered`, `challenge_expired`, `eds_refused`, `eds_unavailable`
 */
export async function prove({ headers, session }: Visitor, signed: Signed): Promise<Proof> {
  const body = { ...signed, session: edsSession(session) }
  const answer = await storeSdk().client.fetch<{ proof: Proof }>("/store/eds/proofs", {
    method: "POST",
    body,
    headers,
  })
  return answer.proof
}

/** EDS and agreement of the signed-in buyer. @throws ApiError `unauthorized` */
export async function readEdsStatus({ headers }: Visitor): Promise<EdsStatus> {
  const answer = await storeSdk().client.fetch<{ eds: EdsStatus }>("/store/customers/me/eds", {
    headers,
  })
  return answer.eds
}
