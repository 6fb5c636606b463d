import { ApiError, isApiError } from "~/api/api-error"
import { storeSdk } from "~/api/sdk.server"
import { edsSession } from "~/eds/eds-session.server"
import type { Signed } from "~/eds/challenge"
import { API_LOCALES } from "~/i18n/languages"
import type { Visitor } from "~/session/visitor.server"

const PROVIDER = "/auth/customer/eds"

interface SignIn {
  /** in lower case */
  email: string
  password: string
  signed: Signed
}

export interface Registration {
  proof_id: string
  email: string
  password: string
  /** `+77012345678` */
  phone: string
  address: { province: string; city: string; address_1: string; postal_code: string }
}

/** A refusal without a code of its own: "please sign in" would be no answer to somebody who does. */
function unexplained(error: unknown): never {
  if (!isApiError(error, "unauthorized")) throw error
  throw new ApiError(error.status, "unknown_error", error.message, { cause: error })
}

/**
 * Token of the buyer whose EDS and password these are.
 * @throws ApiError `eds_refused`, `challenge_expired`, `not_registered`, `wrong_credentials`, `account_locked`,
 * `eds_unavailable`
 */
export async function signIn(visitor: Visitor, { signed, ...known }: SignIn): Promise<string> {
  const body = { ...known, ...signed, session: edsSession(visitor.session) }
  const request = { method: "POST", body, headers: visitor.headers }
  const answer = await storeSdk()
    .client.fetch<{ token?: unknown }>(PROVIDER, request)
    .catch(unexplained)
  if (typeof answer.token === "string") return answer.token
  throw new ApiError(401, "unknown_error", "This account asks for a step that we do not have")
}

/**
 * Opens an account for the person of a proof.
 * @returns token of the new buyer
 * @throws ApiError `email_taken`, `password_too_weak`, `proof_expired`, `already_registered`
 */
export async function registerBuyer(visitor: Visitor, buyer: Registration): Promise<string> {
  const { headers, language, session } = visitor
  const body = { ...buyer, session: edsSession(session), locale: language }
  const answer = await storeSdk().client.fetch<{ token: string }>("/store/eds/registrations", {
    method: "POST",
    body,
    headers,
  })
  return answer.token
}

/** Asks for a recovery link. The answer is the same whether or not the address has an account. */
export async function requestReset({ headers, language }: Visitor, email: string): Promise<void> {
  await storeSdk().client.fetch(`${PROVIDER}/reset-password`, {
    method: "POST",
    body: { identifier: email, metadata: { locale: API_LOCALES[language] } },
    headers,
  })
}

interface NewPassword {
  token: string
  password: string
  proof_id: string
}

/**
 * Sets a password with the token of a recovery link; all sessions of the account end.
 * @throws ApiError `proof_required`, `eds_other_person`, `password_too_weak`; 401 for a link that is used up
 */
export async function resetPassword(visitor: Visitor, reset: NewPassword): Promise<void> {
  const { token, ...change } = reset
  await storeSdk().client.fetch(`${PROVIDER}/update`, {
    method: "POST",
    body: { ...change, session: edsSession(visitor.session) },
    headers: { ...visitor.headers, authorization: `Bearer ${token}` },
  })
}

/**
 * Changes the password of the signed-in buyer; their other sessions end.
 * @returns the token that this session goes on with
 * @throws ApiError `wrong_credentials`, `account_locked`, `password_too_weak`
 */
export async function changePassword(
  { headers }: Visitor,
  change: { current_password: string; password: string }
): Promise<string> {
  const answer = await storeSdk().client.fetch<{ token: string }>("/store/customers/me/password", {
    method: "POST",
    body: change,
    headers,
  })
  return answer.token
}
