import { signedChallenge, type RegisteredBuyer, type Signing } from "../../support/sandbox"
import type { Http } from "../../support/suite/clients"

/** Body of a sign-in. */
export async function signIn(
  http: Http,
  buyer: Pick<RegisteredBuyer, "person" | "password">,
  how: Signing = {}
): Promise<Record<string, string>> {
  const body = await signedChallenge(http, buyer.person, "sign_in", how)
  return { ...body, password: buyer.password }
}
