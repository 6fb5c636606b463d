import type { MedusaContainer } from "@medusajs/framework/types"
import { slotText } from "@qazyna/branches/pickup/confirmation/when"
import { pickupFacts, type PickupFacts } from "@qazyna/branches/pickup/views/facts"
import { stillStands } from "@qazyna/branches/pickup/views/news"
import { LOCALES, type Language } from "../../lib/languages"
import type { OwedLetter } from "../../modules/letter/types"
import { astanaDay } from "../astana-time"
import type { Attachment, Letter } from "../letter"
import { storeAddress } from "../store-address"
import { papersOf } from "./papers"
import { PICKUP_LETTERS, type PickupLetterFacts } from "./texts"
import { PICKUP_NEWS, type PickupTemplate } from "./types"

/** Written out in a language, for any letter about pickup. */
function saidIn(language: Language, found: PickupFacts): PickupLetterFacts {
  const { order_id, display_id, branch, appointment, kept_until } = found
  const page = (path: string) => storeAddress(language, path)
  return {
    number: display_id,
    when: appointment ? slotText(appointment, LOCALES[language]) : "",
    where: [branch.name, branch.city, branch.address].filter(Boolean).join(", "),
    // Midnight belongs to the next day.
    keptUntil: astanaDay(new Date(kept_until.getTime() - 1), language),
    timeUrl: page(`/orders/${order_id}/pickup`),
    confirmationUrl: page(`/orders/${order_id}/confirmation`),
    orderUrl: page(`/account/orders/${order_id}`),
  }
}

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
  const said = saidIn(language, found)
  const letter = PICKUP_LETTERS[language][template](said)
  const attachments =
    template === "pickup-booked"
      ? await papersOf(container, found.order_id, {
          title: letter.subject,
          place: said.where,
          language,
        })
      : []
  return { letter, attachments }
}
