import type { InitiatePaymentInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import { refusal } from "../../errors"
import { terminalOf, type CloudPaymentsOptions } from "../../options"

/** What the window shows above the sum. */
const DESCRIPTIONS = {
  kk: "Тапсырыс төлемі",
  ru: "Оплата заказа",
  en: "Payment for an order",
} as const

const CULTURES = { kk: "kk-KZ", ru: "ru-RU", en: "en-US" } as const

export type Language = keyof typeof CULTURES

const languageOf = (given: unknown): Language =>
  typeof given === "string" && given in CULTURES ? (given as Language) : "kk"

/** What the session tells a browser: everything the window is opened with, and nothing secret. */
export type SessionData = {
  v: 1
  invoice_id: string
  public_id: string
  amount: string
  currency: string
  schema: "Dual" | "Single"
  culture: string
  language: Language
  account_id: string | null
  email: string | null
  description: string
  widget_url: string
  widget_global: string
  test_mode: boolean
}

/** An amount of core's, exact, with two digits. */
export const exactText = (amount: InitiatePaymentInput["amount"]): string =>
  new BigNumber(amount).bigNumber!.toFixed(2)

/**
 * The data of a session. Every key is set here, whatever a client sent under it.
 *
 * @param given amount, currency, the session's id, who pays, and the client's choice of language
 * @throws card_payments_off, currency_not_supported
 */
export const sessionData = (
  given: {
    session_id: string
    amount: InitiatePaymentInput["amount"]
    currency_code: string
    language: unknown
    account_id: string | null
    email: string | null
  },
  options: CloudPaymentsOptions
): SessionData => {
  const terminal = terminalOf(options)
  if (!terminal) {
    throw refusal("card_payments_off")
  }
  if (given.currency_code.toUpperCase() !== options.currency) {
    throw refusal("currency_not_supported")
  }
  const language = languageOf(given.language)
  return {
    v: 1,
    invoice_id: given.session_id,
    public_id: terminal.publicId,
    amount: exactText(given.amount),
    currency: options.currency,
    schema: options.schema,
    culture: CULTURES[language],
    language,
    account_id: given.account_id,
    email: given.email,
    description: DESCRIPTIONS[language],
    widget_url: options.widgetUrl,
    widget_global: options.widgetGlobal,
    test_mode: options.testMode,
  }
}
