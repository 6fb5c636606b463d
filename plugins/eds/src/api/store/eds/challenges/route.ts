import type { MedusaRequest } from "@medusajs/framework/http"
import { openChallenge } from "../../../../challenges/open-challenge"
import { languageOf } from "../../../../types/language"
import { signedInCustomer } from "../../../http/actor"
import { answerRefusals } from "../../../http/answer-refusals"
import type { StoreCreateChallengeType } from "../../validators"

/** Gives a text to sign, once. */
export const POST = answerRefusals(async (req: MedusaRequest<StoreCreateChallengeType>, res) => {
  const challenge = await openChallenge(req.scope, {
    ...req.validatedBody,
    language: languageOf(req.locale),
    customer_id: signedInCustomer(req),
  })
  res.status(201).json({ challenge })
})
