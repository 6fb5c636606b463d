import type { MedusaContainer } from "@medusajs/framework/types"
import { accountOfCustomer } from "../accounts/account-of-customer"
import { EdsErrorCodes, notAllowed, notFound, unauthorized } from "../errors"
import { EDS_MODULE } from "../modules/eds"
import type EdsModuleService from "../modules/eds/service"
import type { PublishedAgreement } from "../types/agreement"
import type { Language } from "../types/language"
import type { Purpose } from "../types/purpose"

/** Keys for signing (S/MIME) of a natural person; the same key serves sign-in and agreement. */
const KEY_USAGES = ["1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.1"]

/** A request for a challenge. */
export type OpenChallenge = {
  purpose: Purpose
  session: string
  language: Language
  agreement_id?: string
  customer_id?: string
}

/** A challenge as a client gets it. */
export type OpenedChallenge = {
  id: string
  purpose: Purpose
  /** Base64 of the UTF-8 text to sign. */
  data: string
  expires_at: Date
  /** What to ask NCALayer for, in the words of its module kz.gov.pki.knca.basics. */
  ncalayer: { format: "cms"; decode: true; encapsulate: boolean; extKeyUsageOids: string[] }
  agreement?: { id: string; version: number; language: Language }
}

const agreementToSign = async (
  eds: EdsModuleService,
  wanted: string | undefined
): Promise<PublishedAgreement> => {
  const current = await eds.agreements.current()
  if (!current) {
    throw notFound(EdsErrorCodes.AGREEMENT_NOT_FOUND, "No agreement is in force")
  }
  if (wanted !== undefined && wanted !== current.id) {
    await eds.agreements.requireInForce(wanted)
    throw notAllowed(
      EdsErrorCodes.AGREEMENT_OUTDATED,
      "A newer version of the agreement is in force: read and sign that one"
    )
  }
  return current
}

/**
 * Makes a challenge. One for the agreement needs its owner to be signed in, and is for the version in force.
 *
 * @throws sign_in_required, not_registered, agreement_not_found, agreement_outdated
 */
export const openChallenge = async (
  container: MedusaContainer,
  request: OpenChallenge
): Promise<OpenedChallenge> => {
  const eds = container.resolve<EdsModuleService>(EDS_MODULE)
  const { purpose, session, language, customer_id } = request
  const forAgreement = purpose === "agreement"
  if (forAgreement && !customer_id) {
    throw unauthorized(EdsErrorCodes.SIGN_IN_REQUIRED, "Sign in before signing the agreement")
  }
  const agreement = forAgreement ? await agreementToSign(eds, request.agreement_id) : undefined
  if (agreement && customer_id) {
    await accountOfCustomer(container, customer_id)
  }
  const challenge = await eds.challenges.issue({
    purpose,
    session,
    language,
    ...(agreement && { agreement_id: agreement.id, customer_id }),
  })
  const text = await eds.textOf(challenge.id, challenge)
  return {
    id: challenge.id,
    purpose,
    data: Buffer.from(text, "utf8").toString("base64"),
    expires_at: challenge.expires_at,
    ncalayer: {
      format: "cms",
      decode: true,
      encapsulate: !forAgreement,
      extKeyUsageOids: KEY_USAGES,
    },
    ...(agreement && {
      agreement: { id: agreement.id, version: agreement.version, language },
    }),
  }
}
