import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"

const MINE = "/store/customers/me/email"

/** A new e-mail that waits for its link to be used. */
export interface EmailChange {
  email: string
  expires_at: string
}

interface Answer {
  email_change: EmailChange | null
}

/** @throws ApiError `unauthorized` */
export async function readEmailChange({ headers }: Visitor): Promise<EmailChange | null> {
  return (await storeSdk().client.fetch<Answer>(MINE, { headers })).email_change
}

/** Sends a link to the new address. @throws ApiError `wrong_credentials`, `account_locked`, `email_taken` */
export async function askEmailChange(
  { headers, language }: Visitor,
  wish: { email: string; current_password: string }
): Promise<void> {
  const body = { ...wish, locale: language }
  await storeSdk().client.fetch<Answer>(MINE, { method: "POST", body, headers })
}

export async function cancelEmailChange({ headers }: Visitor): Promise<void> {
  await storeSdk().client.fetch<Answer>(MINE, { method: "DELETE", headers })
}

/** Uses the link of a letter. @returns the address that is in force now @throws ApiError `email_link_invalid`, `email_taken` */
export async function confirmEmail({ headers }: Visitor, token: string): Promise<string> {
  const { email } = await storeSdk().client.fetch<{ email: string }>(
    "/store/email-changes/confirm",
    { method: "POST", body: { token }, headers }
  )
  return email
}
