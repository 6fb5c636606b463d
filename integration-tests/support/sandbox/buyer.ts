import { randomBytes } from "node:crypto"
import type { Person, SignOptions } from "@qazyna/sandbox"
import { freshEmail, PASSWORD } from "../suite/accounts"
import { httpClient, type Http } from "../suite/clients"
import { freshPerson, signed } from "./persons"

export type Purpose = "register" | "sign_in" | "recover" | "agreement"

/** A challenge that was signed, as the routes take it. */
export type SignedChallenge = { challenge_id: string; session: string; signature: string }

/** A buyer who has an account, with all that they need to sign in again. */
export type RegisteredBuyer = {
  person: Person
  email: string
  password: string
  customer: { id: string }
  token: string
  /** The Store API as this buyer. */
  client: Http
}

type Signing = Partial<Omit<SignOptions, "person" | "content">>

/** What every buyer of the tests gives as address and phone. */
export const DETAILS = {
  phone: "+7 701 123 45 67",
  address: {
    province: "kz-71",
    city: "Астана",
    address_1: "Мәңгілік Ел даңғылы, 57А",
    postal_code: "010000",
  },
}

/** A random text that ties a challenge to a visitor. */
const newSession = () => randomBytes(24).toString("hex")

/** Takes a challenge and signs what it says. */
async function answerChallenge(
  client: Http,
  person: Person,
  purpose: Purpose,
  options: Signing & { agreement_id?: string; session?: string } = {}
): Promise<SignedChallenge> {
  const { agreement_id, session = newSession(), ...signing } = options
  const { data } = await client.post("/store/eds/challenges", { purpose, session, agreement_id })
  const content = Buffer.from(data.challenge.data, "base64")
  const detached = purpose === "agreement"
  return {
    challenge_id: data.challenge.id,
    session,
    signature: signed(person, content, { detached, ...signing }),
  }
}

/** Exchanges a signature for the proof that registration and recovery ask for. */
async function proveSelf(
  client: Http,
  person: Person,
  purpose: "register" | "recover"
): Promise<{ proof_id: string; session: string }> {
  const answer = await answerChallenge(client, person, purpose)
  const { data } = await client.post("/store/eds/proofs", answer)
  return { proof_id: data.proof.id, session: answer.session }
}

/** Opens an account with a fresh EDS, as the pages of the store do. */
export async function registerBuyer(
  store: Http,
  given: { person?: Person; email?: string; password?: string; locale?: "kk" | "ru" | "en" } = {}
): Promise<RegisteredBuyer> {
  const { person = freshPerson(), email = freshEmail("eds"), password = PASSWORD } = given
  const proof = await proveSelf(store, person, "register")
  const { data } = await store.post("/store/eds/registrations", {
    ...proof,
    ...DETAILS,
    email,
    password,
    locale: given.locale ?? "kk",
  })
  const client = asBuyer(store, data.token)
  return { person, email, password, customer: data.customer, token: data.token, client }
}

/** Signs the agreement in force. @returns the signature as the route tells it */
export async function signAgreement({ client, person }: RegisteredBuyer) {
  const { data } = await client.get("/store/agreements/current")
  const answer = await answerChallenge(client, person, "agreement", {
    agreement_id: data.agreement.id,
  })
  const signing = await client.post("/store/customers/me/agreement-signatures", answer)
  return signing.data.signature
}

/** The Store API with a buyer's token. */
function asBuyer(store: Http, token: string): Http {
  const { baseURL, headers } = store.defaults
  return httpClient(String(baseURL), {
    "x-publishable-api-key": String(headers["x-publishable-api-key"]),
    authorization: `Bearer ${token}`,
  })
}
