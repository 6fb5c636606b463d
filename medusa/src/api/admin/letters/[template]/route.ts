import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SAMPLES } from "../../../../emails/samples"
import { storeAddress } from "../../../../emails/store-address"
import type { AdminGetLetterType } from "../validators"

/** A letter with made-up facts, as it would be sent. @throws letter_not_found */
export async function GET(
  req: MedusaRequest<unknown, AdminGetLetterType>,
  res: MedusaResponse
): Promise<void> {
  const { language } = req.validatedQuery
  const { template = "" } = req.params
  const sample = Object.hasOwn(SAMPLES, template) ? SAMPLES[template] : undefined
  if (!sample) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such letter.",
      "letter_not_found"
    )
  }
  const { renderLetter } = await import("../../../../emails/render-letter.js")
  const letter = renderLetter(sample(language), language, storeAddress(language))
  res.json({ letter: { template, language, ...letter } })
}
