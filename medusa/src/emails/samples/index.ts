import type { Language } from "../../lib/languages"
import type { Letter } from "../letter"
import { composeOrderLetter } from "../orders/compose"
import { ORDER_TEMPLATES } from "../orders/types"
import { ACCOUNT_SAMPLES } from "./account"
import { ORDER_SAMPLES } from "./order"
import { PICKUP_SAMPLES } from "./pickup"

/** Every letter of the store with made-up facts, by template, in the order in which a buyer may get them. */
export const SAMPLES: Record<string, (language: Language) => Letter> = {
  ...ACCOUNT_SAMPLES,
  ...Object.fromEntries(
    ORDER_TEMPLATES.map((template) => [
      template,
      (language: Language) =>
        composeOrderLetter(template, language, ORDER_SAMPLES[template](language)),
    ])
  ),
  ...PICKUP_SAMPLES,
}
