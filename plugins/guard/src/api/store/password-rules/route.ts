import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PASSWORD_RULES } from "../../../policy/password-policy"

/** What a password must have (G3), for forms that help to choose one. */
export const GET = async (_req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json(PASSWORD_RULES)
}
