import type { MedusaContainer } from "@medusajs/framework/types"
import { pickupFacts } from "@qazyna/branches/pickup/views/facts"
import { stillStands } from "@qazyna/branches/pickup/views/news"
import { LOCALES, type Language } from "../../lib/languages"
import type { OwedLetter } from "../../modules/letter/types"
import type { Attachment, Letter } from "../letter"
import { papersOf } from "./papers"
import { saidIn } from "./said"
import { PICKUP_LETTERS } from "./texts"
import { PICKUP_NEWS, type PickupTemplate } from "./types"

/**
 * Writes a letter about the pickup of an order.
 * @returns undefined when it is not so any more: what has come instead has a letter of its own
 */
export async function writePickupLetter(
  container: MedusaContainer,
  template: PickupTemplate,
  { order_id, version }: OwedLetter["facts"],
  language: Language
): Promise<{ letter: Letter; attachments: Attachment[] } | undefined> {
  const found = await pickupFacts(container, order_id ?? "", LOCALES[language])
  if (!found || !stillStands(found, PICKUP_NEWS[template], version ?? null)) {
    return undefined
  }
  const letter = PICKUP_LETTERS[language][template](saidIn(language, found))
  const attachments = template === "pickup-booked" ? await papersOf(container, found, language) : []
  return { letter, attachments }
}
