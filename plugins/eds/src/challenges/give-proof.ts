import type { MedusaContainer } from "@medusajs/framework/types"
import { EdsErrorCodes, notAllowed, unauthorized } from "../errors"
import { EDS_MODULE } from "../modules/eds"
import type EdsModuleService from "../modules/eds/service"
import { PROOF_PURPOSES, type ProofPurpose } from "../types/purpose"
import { certificateFacts, personOf } from "../verification/certificate-facts"
import type { Proof } from "./proof-book"

/** A signed challenge. */
export type SignedChallenge = { challenge_id: string; session: string; signature: string }

const isProofPurpose = (purpose: string): purpose is ProofPurpose =>
  PROOF_PURPOSES.some((one) => one === purpose)

/** Registration is for people without an account, recovery for those with one. */
const requireFittingAccount = (purpose: ProofPurpose, hasAccount: boolean): void => {
  if (purpose === "register" && hasAccount) {
    throw notAllowed(EdsErrorCodes.ALREADY_REGISTERED, "This person has an account already")
  }
  if (purpose === "recover" && !hasAccount) {
    throw unauthorized(EdsErrorCodes.NOT_REGISTERED, "This person has no account yet")
  }
}

/**
 * Exchanges a signed challenge for a proof, to be used up by the registration or the new password.
 *
 * @throws challenge_expired, eds_refused and its kin, eds_unavailable, already_registered, not_registered
 */
export const giveProof = async (
  container: MedusaContainer,
  { challenge_id, session, signature }: SignedChallenge
): Promise<Proof & { id: string }> => {
  const eds = container.resolve<EdsModuleService>(EDS_MODULE)
  const challenge = await eds.challenges.take(challenge_id, { session, purposes: PROOF_PURPOSES })
  if (!isProofPurpose(challenge.purpose)) {
    throw unauthorized(EdsErrorCodes.CHALLENGE_EXPIRED, "The challenge is for something else")
  }
  const text = await eds.textOf(challenge_id, challenge)
  const verified = await eds.verify(signature, text, "sign_in")
  const account = await eds.accounts.findByIin(verified.person.iin)
  requireFittingAccount(challenge.purpose, account !== undefined)
  return eds.proofs.give(
    {
      purpose: challenge.purpose,
      person: personOf(verified),
      certificate: certificateFacts(verified),
    },
    session
  )
}
