import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { freshEmail, PASSWORD } from "../../support/suite/accounts"
import type { Http } from "../../support/suite/clients"
import { refusalOf } from "../../support/suite/refusal"
import type { Shop } from "../../support/suite/shop"

export const WRONG = "Not-The-Password-1!"
export const OTHER = "Zhana-Kupiya-Soz-77"

/** How many wrong passwords are forgiven; the next one locks (G7). */
export const FORGIVEN = 5

type Refusal = { status: number; code: string; body: Record<string, unknown> }

/** Signs in by e-mail and password. */
export const signIn = (client: Http, email: string, password = PASSWORD, actor = "customer") =>
  client.post(`/auth/${actor}/emailpass`, { email, password })

/** Signs in and expects to be refused. */
export async function refused(
  client: Http,
  email: string,
  password = WRONG,
  actor = "customer"
): Promise<Refusal> {
  const { status, body } = await refusalOf(signIn(client, email, password, actor))
  return { status, code: String(body.code), body: { ...body } }
}

/** Types so many wrong passwords, one after the other. */
export async function mistype(client: Http, email: string, times: number): Promise<Refusal[]> {
  const answers: Refusal[] = []
  for (let count = 0; count < times; count += 1) {
    answers.push(await refused(client, email))
  }
  return answers
}

/** A buyer with an account. */
export async function newBuyer(shop: Shop, email = freshEmail("guard")) {
  const client = await shop.asCustomer(email)
  const { data } = await client.get("/store/customers/me")
  return { client, email, id: String(data.customer.id) }
}

type Message = { name: string; data: Record<string, unknown> }

/** Notes the events of the backend that begin with a prefix, from now on. */
export function noteEvents(container: MedusaContainer, prefix: string): Message[] {
  const noted: Message[] = []
  container.resolve(Modules.EVENT_BUS).addInterceptor?.(async ({ name, data }) => {
    if (name.startsWith(prefix)) {
      noted.push({ name, data: Object(data) })
    }
  })
  return noted
}

/** A machine that is busy with other suites takes its time over the first letter. */
const PATIENCE_MS = 20_000

/** Waits until something that follows a request has happened. */
export async function eventually<T>(
  read: () => T | undefined | Promise<T | undefined>
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const found = await read()
    if (found !== undefined) {
      return found
    }
    if (Date.now() > deadline) {
      throw new Error(`It did not happen within ${PATIENCE_MS / 1_000} s`)
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
