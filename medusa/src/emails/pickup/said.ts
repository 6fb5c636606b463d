import { slotText } from "@qazyna/branches/pickup/confirmation/when"
import type { PickupFacts } from "@qazyna/branches/pickup/views/facts"
import { LOCALES, type Language } from "../../lib/languages"
import { astanaDay } from "../astana-time"
import { storeAddress } from "../store-address"
import type { PickupLetterFacts } from "./texts"

/** How far an order has come, written out in a language, for any letter about pickup. */
export function saidIn(language: Language, found: PickupFacts): PickupLetterFacts {
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
