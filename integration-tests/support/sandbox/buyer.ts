import type { Person } from "@qazyna/sandbox"
import { freshEmail, PASSWORD } from "../suite/accounts"
import { httpClient, type Http } from "../suite/clients"
import { proof } from "./challenge"
import { freshPerson } from "./persons"

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

/** What a buyer types in the second step of the registration. */
export const details = (email: string) => ({
  email,
  password: PASSWORD,
  phone: "8 (701) 123-45-67",
  address: {
    province: "kz-71",
    city: "Астана",
    address_1: "Мәңгілік Ел даңғылы, 57А",
    postal_code: "010000",
  },
})

/** Opens an account, with an invented person's EDS unless one is given. */
export async function registerBuyer(
  store: Http,
  person: Person = freshPerson()
): Promise<RegisteredBuyer> {
  const email = freshEmail("eds")
  const { data } = await store.post("/store/eds/registrations", {
    ...(await proof(store, person, "register")),
    ...details(email),
  })
  const client = withToken(store, data.token)
  return { person, email, password: PASSWORD, customer: data.customer, token: data.token, client }
}

/** The same client with a bearer token. */
export function withToken({ defaults }: Http, token: string): Http {
  return httpClient(String(defaults.baseURL), {
    "x-publishable-api-key": String(defaults.headers["x-publishable-api-key"] ?? ""),
    authorization: `Bearer ${token}`,
  })
}
