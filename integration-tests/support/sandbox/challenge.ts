import { randomBytes } from "node:crypto"
import type { CmsFault, Person, SignOptions } from "@qazyna/sandbox"
import type { Http } from "../suite/clients"
import { signed } from "./persons"

/** A challenge as the Store API gives it. */
export type Challenge = {
  id: string
  purpose: string
  data: string
  expires_at: string
  ncalayer: { format: string; decode: boolean; encapsulate: boolean; extKeyUsageOids: string[] }
  agreement?: { id: string; version: number; language: string }
}

/** A challenge that was signed, as the routes take it. */
type SignedChallenge = { challenge_id: string; session: string; signature: string }

/** How a signature of a test differs from what NCALayer makes. */
export type Signing = Partial<Omit<SignOptions, "person" | "content">> & { fault?: CmsFault }

/** A random text that a client keeps, as the storefront's session cookie does. */
export const newSession = (): string => randomBytes(24).toString("base64url")

/** Asks for a challenge. */
export async function challenge(
  http: Http,
  body: { purpose: string; session: string; agreement_id?: string },
  locale = "kk-KZ"
): Promise<Challenge> {
  const answer = await http.post("/store/eds/challenges", body, {
    headers: { "x-medusa-locale": locale },
  })
  return answer.data.challenge
}

/** Signs a challenge as NCALayer would: attached, or detached for an agreement. */
export function sign(person: Person, { data, ncalayer }: Challenge, how: Signing = {}): string {
  return signed(person, Buffer.from(data, "base64"), { detached: !ncalayer.encapsulate, ...how })
}

/** A challenge and the signature under it, ready to be sent. */
export async function signedChallenge(
  http: Http,
  person: Person,
  purpose: string,
  { locale, ...how }: Signing & { locale?: string } = {}
): Promise<SignedChallenge> {
  const session = newSession()
  const given = await challenge(http, { purpose, session }, locale)
  return { challenge_id: given.id, session, signature: sign(person, given, how) }
}

/** Proof of a person for registration or recovery. */
export async function proof(
  http: Http,
  person: Person,
  purpose: "register" | "recover"
): Promise<{ proof_id: string; session: string }> {
  const body = await signedChallenge(http, person, purpose)
  const { data } = await http.post("/store/eds/proofs", body)
  return { proof_id: data.proof.id, session: body.session }
}
