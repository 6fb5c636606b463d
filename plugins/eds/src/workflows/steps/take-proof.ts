import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Proof, ProofClaim } from "../../challenges/proof-book"
import { EdsErrorCodes, unauthorized } from "../../errors"
import { EDS_MODULE } from "../../modules/eds"
import type EdsModuleService from "../../modules/eds/service"

/**
 * Uses a proof up. Undone by giving it back: whoever typed a taken e-mail corrects it without signing again.
 *
 * @throws proof_expired
 */
export const takeProofStep = createStep(
  "take-proof",
  async (claim: ProofClaim, { container }) => {
    const { proofs } = container.resolve<EdsModuleService>(EDS_MODULE)
    const proof = await proofs.take(claim)
    if (!proof) {
      throw unauthorized(
        EdsErrorCodes.PROOF_EXPIRED,
        "The proof is not valid any more: sign again with the EDS"
      )
    }
    return new StepResponse(proof, { proof, claim })
  },
  async (taken: { proof: Proof; claim: ProofClaim } | undefined, { container }) => {
    if (taken) {
      const { proof, claim } = taken
      await container
        .resolve<EdsModuleService>(EDS_MODULE)
        .proofs.restore({ ...proof, expires_at: new Date(proof.expires_at) }, claim)
    }
  }
)
