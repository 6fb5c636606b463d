import { createHash } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SignatureFacts } from "../../agreements/signature-book"
import { EdsErrorCodes, notAllowed, unauthorized } from "../../errors"
import { accountOfCustomer } from "../../accounts/account-of-customer"
import { EDS_MODULE } from "../../modules/eds"
import type EdsModuleService from "../../modules/eds/service"
import type { SignAgreementInput } from "../types"

/**
 * Verifies the signature of a customer under the agreement in force and keeps it with its evidence. There
 * is no undoing: evidence is never deleted, and nothing that could fail comes after.
 *
 * @throws challenge_expired, eds_refused and its kin, eds_unavailable, not_registered, eds_other_person,
 *   agreement_outdated, already_signed
 */
export const signAgreementStep = createStep(
  "sign-agreement",
  async (input: SignAgreementInput, { container }) => {
    const eds = container.resolve<EdsModuleService>(EDS_MODULE)
    const challenge = await eds.challenges.take(input.challenge_id, {
      session: input.session,
      purposes: ["agreement"],
    })
    if (challenge.customer_id !== input.customer_id) {
      throw unauthorized(EdsErrorCodes.CHALLENGE_EXPIRED, "The challenge is another customer's", {
        reason: "challenge_of_another_customer",
      })
    }
    const agreement = await eds.agreements.requireInForce(challenge.agreement_id ?? "")
    const current = await eds.agreements.current()
    if (current?.id !== agreement.id) {
      throw notAllowed(
        EdsErrorCodes.AGREEMENT_OUTDATED,
        "A newer version of the agreement has come into force: read and sign that one"
      )
    }
    const account = await accountOfCustomer(container, input.customer_id)
    const content = await eds.textOf(input.challenge_id, challenge)
    const verified = await eds.verify(input.signature, content, "agreement")
    const signer = await eds.accounts.findByIin(verified.person.iin)
    if (signer?.id !== account.id) {
      throw unauthorized(
        EdsErrorCodes.EDS_OTHER_PERSON,
        "The agreement must be signed with the EDS of the account's owner"
      )
    }
    const { text } = agreement.texts[challenge.language]
    const kept: SignatureFacts | undefined = await eds.signatures.keep({
      agreement,
      agreement_sha256: createHash("sha256").update(text, "utf8").digest("hex"),
      language: challenge.language,
      customer_id: input.customer_id,
      content,
      verified,
    })
    if (!kept) {
      throw notAllowed(EdsErrorCodes.ALREADY_SIGNED, "This version is signed already")
    }
    return new StepResponse(kept)
  }
)
