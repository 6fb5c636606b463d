import type { PaperContent } from "@qazyna/branches/paper/look"
import type { Receipt } from "@qazyna/cloudpayments/views/receipt"
import { astanaTime } from "../../emails/astana-time"
import type { Language } from "../../lib/languages"
import type { Bought } from "../bought"
import { RECEIPT_TEXTS } from "../texts"
import { factTable } from "./table"

/** How and when was paid: what a bank asks for when it looks for a payment. */
export function paymentPart(bought: Bought, payment: Receipt, language: Language): PaperContent[] {
  const texts = RECEIPT_TEXTS[language]
  const { paid_at, card_type, card_last_four, transaction_id, auth_code, rrn } = payment
  const paid = astanaTime(new Date(paid_at), language)
  const rows: [string, string | null][] = [
    [texts.paidAt, texts.time.replace("{time}", paid)],
    [texts.way, texts.byCard],
    [texts.card, card_last_four && `${card_type ?? ""} •••• ${card_last_four}`.trim()],
    [texts.transaction, transaction_id],
    [texts.authCode, auth_code],
    [texts.rrn, rrn],
    [texts.buyer, bought.buyer],
    [texts.branch, bought.branch],
  ]
  return [
    { text: texts.payment, style: "heading" },
    factTable(rows.filter((row): row is [string, string] => Boolean(row[1]))),
  ]
}
