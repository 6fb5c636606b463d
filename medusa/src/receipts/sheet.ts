import { GOLD, ROWS, SHEET, type Paper, type PaperContent } from "@qazyna/branches/paper/look"
import type { Receipt } from "@qazyna/cloudpayments/views/receipt"
import type { Language } from "../lib/languages"
import type { Bought } from "./bought"
import { goodsPart } from "./parts/goods"
import { paymentPart } from "./parts/payment"
import { refundsPart } from "./parts/refunds"
import type { Seller } from "./seller"
import { RECEIPT_TEXTS, type ReceiptTexts } from "./texts"

/** Everything that stands on a receipt. */
export type ReceiptFacts = { payment: Receipt; bought: Bought; seller: Seller; demo: boolean }

function sellerPart(seller: Seller, texts: ReceiptTexts): PaperContent {
  const facts = (["bin", "address", "phone", "email"] as const).filter((name) => seller[name])
  return {
    stack: [
      { text: texts.seller, style: "label" },
      { text: seller.name ?? texts.demoSeller, bold: true },
      ...facts.map((name) => ({ text: `${texts[name]}: ${seller[name]}`, fontSize: 10 })),
    ],
  }
}

/** A rule beside it, as on the page that is printed. */
const notice = (text: string): PaperContent => ({
  layout: {
    ...ROWS,
    hLineWidth: () => 0,
    vLineWidth: (at) => (at === 0 ? 3 : 0),
    vLineColor: () => GOLD,
    paddingLeft: () => 8,
  },
  table: { widths: ["*"], body: [[{ text, fontSize: 10 }]] },
  margin: [0, 16, 0, 0],
})

/** The page of a receipt. */
export function receiptSheet(
  { payment, bought, seller, demo }: ReceiptFacts,
  language: Language
): Paper {
  const texts = RECEIPT_TEXTS[language]
  const number = texts.order.replace("{number}", String(payment.display_id))
  return {
    ...SHEET,
    info: { title: `${texts.heading}, ${number}` },
    content: [
      { text: "Qazyna", fontSize: 12, color: GOLD },
      {
        columnGap: 24,
        columns: [
          [
            { text: texts.heading, fontSize: 20, bold: true, margin: [0, 4, 0, 2] },
            { text: number, fontSize: 14 },
          ],
          sellerPart(seller, texts),
        ],
      },
      ...(demo ? [notice(texts.demo)] : []),
      ...goodsPart(bought, payment, language),
      ...paymentPart(bought, payment, language),
      ...refundsPart(payment, language),
    ],
  }
}
