import { ROWS, type PaperContent } from "@qazyna/branches/paper/look"
import type { Receipt } from "@qazyna/cloudpayments/views/receipt"
import { sumInWords } from "@qazyna/cloudpayments/words/sum"
import type { Language } from "../../lib/languages"
import type { Bought } from "../bought"
import { RECEIPT_TEXTS } from "../texts"
import { paperMoney } from "./paper-money"
import { atRight } from "./table"

/** What was paid for: the goods with their prices, delivery and insurance apart, the total in digits and words. */
export function goodsPart(bought: Bought, payment: Receipt, language: Language): PaperContent[] {
  const texts = RECEIPT_TEXTS[language]
  const money = (amount: number) => paperMoney(amount, payment.currency, language)
  const head = [texts.unitPrice, texts.quantity, texts.sum]
  const words = sumInWords(payment, language)
  return [
    {
      margin: [0, 20, 0, 0],
      layout: ROWS,
      table: {
        headerRows: 1,
        widths: ["*", 80, 58, 90],
        body: [
          [
            { text: texts.coin, style: "label" },
            ...head.map((text) => ({ ...atRight(text), style: "label" })),
          ],
          ...bought.items.map(({ name, unitPrice, quantity, sum }) => [
            name,
            atRight(money(unitPrice)),
            atRight(String(quantity)),
            atRight(money(sum)),
          ]),
        ],
      },
    },
    {
      margin: [200, 12, 0, 0],
      layout: "noBorders",
      table: {
        widths: ["*", "auto"],
        body: [
          ...charges(bought, language).map(([name, amount]) => [
            name,
            atRight(amount ? money(amount) : texts.free),
          ]),
          [{ text: texts.total, bold: true }, atRight(money(payment.amount), true)],
        ],
      },
    },
    ...(words ? [atRight(texts.inWords.replace("{words}", words))] : []),
  ]
}

function charges(
  { items, pickup, delivery, insurance }: Bought,
  language: Language
): [string, number][] {
  const texts = RECEIPT_TEXTS[language]
  return [
    [texts.items, items.reduce((total, { sum }) => total + sum, 0)],
    [pickup ? texts.pickup : texts.delivery, delivery],
    ...(insurance > 0 ? ([[texts.insurance, insurance]] satisfies [string, number][]) : []),
  ]
}
