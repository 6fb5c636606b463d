import type { Http } from "../suite/clients"
import { refusalOf } from "../suite/refusal"
import type { RegisteredBuyer } from "./buyer"
import { signedChallenge } from "./challenge"

type Credentials = Pick<RegisteredBuyer, "person" | "password">

const WRONG_PASSWORD = "Not-The-Password-1!"

/** Signs in with EDS and password. */
export async function enter(store: Http, { person, password }: Credentials) {
  const body = await signedChallenge(store, person, "sign_in")
  return store.post("/auth/customer/eds", { ...body, password })
}

/** Signs in with the right EDS and a wrong password, one time after the other; the sixth blocks the account. */
export async function mistypePassword(
  store: Http,
  { person }: RegisteredBuyer,
  times: number
): Promise<void> {
  for (let attempt = 1; attempt <= times; attempt++) {
    await refusalOf(enter(store, { person, password: WRONG_PASSWORD }))
  }
}
