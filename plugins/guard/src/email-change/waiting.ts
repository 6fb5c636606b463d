import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { digest } from "../accounts/digest"
import { EMAIL_CHANGE } from "../modules/email-change"
import type EmailChangeModuleService from "../modules/email-change/service"
import type { WaitingChange } from "../modules/email-change/service"

/** How long a link that confirms an e-mail is good. */
export const LINK_HOURS = 24

/** The changes that wait. */
export const emailChanges = (
  container: Pick<MedusaContainer, "resolve">
): EmailChangeModuleService => container.resolve<EmailChangeModuleService>(EMAIL_CHANGE)

/** What a link carries, and what is kept of it. */
export const newLink = (): { token: string; token_digest: string } => {
  const token = randomBytes(32).toString("base64url")
  return { token, token_digest: digest(token) }
}

/** The change behind a link. @throws email_link_invalid for one that is unknown, used, replaced or too old */
export const changeOfLink = async (
  container: MedusaContainer,
  token: string
): Promise<WaitingChange> => {
  const change = await emailChanges(container).byToken(digest(token))
  if (!change) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "The link is not valid any more: ask for a new one",
      "email_link_invalid"
    )
  }
  return change
}

/** What its owner may know of a waiting change. */
export const storeChange = (change: WaitingChange | undefined) =>
  change ? { email: change.email, expires_at: change.expires_at } : null
