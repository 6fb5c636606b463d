import type { MedusaContainer } from "@medusajs/framework/types"
import type { Language } from "../lib/languages"

/** On whose behalf the catalogue is read. */
export type CatalogueContext = {
  container: MedusaContainer
  language: Language
  /** Sales channels whose coins may be seen: those of the publishable key, or of one branch. */
  channels: string[]
  /** The branch asked for, when there is one. */
  branchId?: string
}
