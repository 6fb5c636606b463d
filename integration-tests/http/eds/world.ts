import { randomBytes } from "node:crypto"
import type { CmsFault, Person, SignOptions } from "@qazyna/sandbox"
import { freshEmail, PASSWORD } from "../../support/suite/accounts"
import { httpClient, type Http } from "../../support/suite/clients"
import type { Shop } from "../../support/suite/shop"
import { signed, freshPerson } from "../../support/sandbox"

/** A challenge as the Store API gives it. */
export type Challenge = {
  id: string
  purpose: string
  data: string
  expires_at: string
  ncalayer: { format: string; decode: boolean; encapsulate: boolean; extKeyUsageOids: string[] }
  agreement?: { id: string; version: number; language: string }
}

/** How a signature of a test differs from what NCALayer makes. */
export type Signing = Partial<Omit<SignOptions, "person" | "content">> & { fault?: CmsFault }

/** A registered buyer with everything they know. */
export type Buyer = {
  person: Person
  email: string
  password: string
  customerId: string
  token: string
  /** The Store API, signed in. */
  client: Http
}

/** A random text that a client keeps, as the storefront's session cookie does. */
export const newSession = (): string => randomBytes(24).toString("base64url")

/** The same client with a bearer token. */
export const withToken = (http: Http, token: string): Http =>
  httpClient(String(http.defaults.baseURL), {
    "x-publishable-api-key": String(http.defaults.headers["x-publishable-api-key"] ?? ""),
    authorization: `Bearer ${token}`,
  })

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
  how: Signing = {}
): Promise<{ challenge_id: string; session: string; signature: string }> {
  const session = newSession()
  const given = await challenge(http, { purpose, session })
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

/** What a buyer types in the second step of the registration. */
export const details = (email: string) => ({
  email,
  password: PASSWORD,
  phone: "8 (701) 123-45-67",
  address: {
    province: "Астана",
    city: "Астана",
    address_1: "Мәңгілік Ел даңғылы, 57А",
    postal_code: "010000",
  },
})

/** Registers a buyer, an invented one unless given. */
export async function register(
  shop: Shop,
  person: Person = freshPerson(),
  email = freshEmail("eds")
): Promise<Buyer> {
  const { data } = await shop.store.post("/store/eds/registrations", {
    ...(await proof(shop.store, person, "register")),
    ...details(email),
  })
  return {
    person,
    email,
    password: PASSWORD,
    customerId: data.customer.id,
    token: data.token,
    client: withToken(shop.store, data.token),
  }
}

/** Body of a sign-in. */
export async function signIn(
  http: Http,
  buyer: Pick<Buyer, "person" | "password">,
  how: Signing = {}
): Promise<Record<string, string>> {
  const body = await signedChallenge(http, buyer.person, "sign_in", how)
  return { ...body, password: buyer.password }
}

/** Texts of a version in all languages. */
export const texts = (mark: string) => ({
  kk: { title: "Пайдаланушы келісімі", text: `# Келісім\n\n${mark} нұсқа` },
  ru: { title: "Пользовательское соглашение", text: `# Соглашение\n\nредакция ${mark}` },
  en: { title: "User agreement", text: `# Agreement\n\nversion ${mark}` },
})

/** Writes a version and publishes it. @returns its id */
export async function publish(
  shop: Shop,
  mark: string,
  from?: Date
): Promise<{ id: string; version: number }> {
  const { data: draft } = await shop.admin.post("/admin/agreements", { texts: texts(mark) })
  const { data } = await shop.admin.post(
    `/admin/agreements/${draft.agreement.id}/publish`,
    from ? { published_at: from.toISOString() } : {}
  )
  return data.agreement
}

/** Signs the agreement in force. @returns the answer's signature */
export async function signAgreement(
  buyer: Buyer,
  how: Signing & { locale?: string; person?: Person } = {}
): Promise<{ id: string; version: number; agreement_id: string; language: string }> {
  const { locale, person = buyer.person, ...signing } = how
  const session = newSession()
  const given = await challenge(buyer.client, { purpose: "agreement", session }, locale)
  const { data } = await buyer.client.post("/store/customers/me/agreement-signatures", {
    challenge_id: given.id,
    session,
    signature: sign(person, given, signing),
  })
  return data.signature
}
