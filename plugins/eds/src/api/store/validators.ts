import { z } from "@medusajs/framework/zod"
import { PURPOSES } from "../../types/purpose"
import { RegistrationSchema } from "../../types/registration"

const Id = z.string().min(1).max(128)

/** A random text that the client keeps; short ones could be guessed. */
const Session = z.string().min(32).max(128)

/** As long as a signature with a time stamp and a chain may be, in base64. */
const Signature = z.string().min(1).max(200_000)

const Signed = z.strictObject({ challenge_id: Id, session: Session, signature: Signature })

export const StoreCreateChallenge = z.strictObject({
  purpose: z.enum(PURPOSES),
  session: Session,
  agreement_id: Id.optional(),
})
export const StoreCreateProof = Signed
export const StoreCreateRegistration = RegistrationSchema
export const StoreCreateAgreementSignature = Signed

export type StoreCreateChallengeType = z.output<typeof StoreCreateChallenge>
export type StoreCreateProofType = z.output<typeof StoreCreateProof>
export type StoreCreateRegistrationType = z.output<typeof StoreCreateRegistration>
export type StoreCreateAgreementSignatureType = z.output<typeof StoreCreateAgreementSignature>
