import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Proof, ProofClaim } from "../../challenges/proof-book"
import { EdsErrorCodes, unauthorized } from "../../errors"
import { EDS_MODULE } from "../../modules/eds"
import type EdsModuleService from "../../modules/eds/service"
import { PROVIDER } from "../../providers/eds/name"

const Claim = z.object({
  proof_id: z.string().min(1).max(128),
  session: z.string().min(32).max(128),
})

const proofRequired = () =>
  unauthorized(EdsErrorCodes.PROOF_REQUIRED, "A new password needs a fresh signature of its owner")

const claimOf = (req: MedusaRequest): ProofClaim => {
  const claim = Claim.safeParse(req.body)
  if (!claim.success) {
    throw proofRequired()
  }
  return { ...claim.data, purpose: "recover" }
}

/** The login that a reset token is for, the token not being used up; undefined for any other token. */
const loginInToken = (req: MedusaRequest): string | undefined => {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const token: unknown = getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["customer"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
  const login: unknown =
    typeof token === "object" && token !== null ? Reflect.get(token, "entity_id") : undefined
  return typeof login === "string" ? login : undefined
}

const requireOwner = async (
  eds: EdsModuleService,
  proof: Proof | undefined,
  login: string
): Promise<void> => {
  if (!proof) {
    throw proofRequired()
  }
  const account = await eds.accounts.findByIin(proof.person.iin)
  if (account?.login !== login) {
    throw unauthorized(
      EdsErrorCodes.EDS_OTHER_PERSON,
      "The new password must be confirmed with the EDS of the account's owner"
    )
  }
}

const concerns = (req: MedusaRequest, eds: EdsModuleService): boolean =>
  req.params.auth_provider === PROVIDER && req.method === "POST" && eds.options.policy === "both"

/**
 * Looks at the proof that comes with a new password before core uses the reset token up, so that a missing
 * or foreign one does not cost the buyer their link. A wrong token is left to core.
 *
 * @throws proof_required, eds_other_person
 */
export const lookAtProof = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const eds = req.scope.resolve<EdsModuleService>(EDS_MODULE)
  const login = concerns(req, eds) ? loginInToken(req) : undefined
  if (login !== undefined) {
    await requireOwner(eds, await eds.proofs.peek(claimOf(req)), login)
  }
  next()
}

/**
 * Uses the proof up, after core has accepted the reset token and before it changes the password.
 *
 * @throws proof_required, eds_other_person
 */
export const useProof = async (
  req: MedusaRequest & { auth_context?: { actor_id: string } },
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const eds = req.scope.resolve<EdsModuleService>(EDS_MODULE)
  if (concerns(req, eds)) {
    const proof = await eds.proofs.take(claimOf(req))
    await requireOwner(eds, proof, req.auth_context?.actor_id ?? "")
  }
  next()
}
