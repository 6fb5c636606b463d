import { API_LOCALES, type Language } from "~/i18n/languages"
import type { PaymentSession } from "./session.server"
import type { WindowOrder } from "./types"

/** Seconds for which the window shows that all went well. */
const SUCCESS_SECONDS = 3

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined
}

/**
 * What the payment window is opened with. Every value that matters is the backend's; only its language is the
 * page's own.
 * @returns null when the session does not say where the window comes from
 */
export function windowOrder({ data }: PaymentSession, language: Language): WindowOrder | null {
  const known = data ?? {}
  const scriptUrl = text(known.widget_url)
  const global = text(known.widget_global)
  if (!scriptUrl || !global || !URL.canParse(scriptUrl)) return null
  const email = text(known.email)
  return {
    scriptUrl,
    global,
    params: {
      publicTerminalId: known.public_id,
      amount: Number(known.amount),
      currency: known.currency,
      paymentSchema: known.schema,
      externalId: known.invoice_id,
      description: known.description,
      culture: API_LOCALES[language],
      receiptEmail: email,
      // The shop knows the address already, and a failed try must come back to the shop.
      emailBehavior: "Hidden",
      retryPayment: false,
      autoClose: SUCCESS_SECONDS,
      userInfo: { accountId: text(known.account_id), email },
      metadata: {},
    },
  }
}
