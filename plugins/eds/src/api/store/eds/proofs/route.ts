import type { MedusaRequest } from "@medusajs/framework/http"
import { giveProof } from "../../../../challenges/give-proof"
import { maskIin } from "../../../../types/person"
import { answerRefusals } from "../../../http/answer-refusals"
import type { StoreCreateProofType } from "../../validators"

/** Takes a signed challenge for registration or recovery. */
export const POST = answerRefusals(async (req: MedusaRequest<StoreCreateProofType>, res) => {
  const { id, purpose, expires_at, person } = await giveProof(req.scope, req.validatedBody)
  res.status(201).json({
    proof: {
      id,
      purpose,
      expires_at,
      person: {
        first_name: person.given_name,
        last_name: person.surname,
        patronymic: person.patronymic,
        masked_iin: maskIin(person.iin),
      },
    },
  })
})
