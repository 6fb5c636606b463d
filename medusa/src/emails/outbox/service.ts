import type { MedusaContainer } from "@medusajs/framework/types"
import { LETTER_MODULE, type LetterModuleService } from "../../modules/letter"

/** The outbox. */
export const letterService = (container: MedusaContainer): LetterModuleService =>
  container.resolve<LetterModuleService>(LETTER_MODULE)
