import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SAMPLES } from "../../../emails/samples"
import { LANGUAGES } from "../../../lib/languages"

/** Every letter that the store sends: template and subject in three languages. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const letters = Object.entries(SAMPLES).map(([template, sample]) => ({
    template,
    subjects: Object.fromEntries(LANGUAGES.map((language) => [language, sample(language).subject])),
  }))
  res.json({ letters })
}
