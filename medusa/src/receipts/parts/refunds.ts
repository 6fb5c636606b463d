import type { PaperContent } from "@qazyna/branches/paper/look"
import type { Receipt } from "@qazyna/cloudpayments/views/receipt"
import { astanaTime } from "../../emails/astana-time"
import type { Language } from "../../lib/languages"
import { RECEIPT_TEXTS } from "../texts"
import { paperMoney } from "./paper-money"
import { factTable } from "./table"

/** What has gone back to the card, when anything has (P4). */
export function refundsPart({ refunds, currency }: Receipt, language: Language): PaperContent[] {
  const texts = RECEIPT_TEXTS[language]
  const money = (amount: number) => paperMoney(amount, currency, language)
  const refunded = refunds.reduce((total, { amount }) => total + amount, 0)
  if (refunds.length === 0) {
    return []
  }
  return [
    { text: texts.refunds, style: "heading" },
    factTable([
      ...refunds.map(({ amount, at }): [string, string] => [
        texts.time.replace("{time}", astanaTime(new Date(at), language)),
        money(amount),
      ]),
      [texts.refunded, money(refunded)],
    ]),
    { text: texts.sameCard, style: "label", margin: [0, 4, 0, 0] },
  ]
}
