import type { MedusaContainer } from "@medusajs/framework/types"
import { receiptOf } from "@qazyna/cloudpayments/views/receipt"
import type { Language } from "../../lib/languages"
import type { OwedLetter } from "../../modules/letter/types"
import { receiptPdf } from "../../receipts/pdf"
import type { Attachment, Letter } from "../letter"
import { composeOrderLetter } from "../orders/compose"
import { readOrder } from "../orders/read-order"
import { ORDER_TEMPLATES, type OrderLetterData, type OrderTemplate } from "../orders/types"
import { isPickupTemplate } from "../pickup/types"
import { writePickupLetter } from "../pickup/write"

/** Money that came when the goods were not the buyer's any more. */
const LATE = new Set<string | null>(["goods_gone", "session_gone"])

const isTemplate = (template: string): template is OrderTemplate =>
  ORDER_TEMPLATES.some((known) => known === template)

type WrittenLetter = { letter: Letter; attachments?: Attachment[] }

/**
 * Writes an owed letter from what the database says now.
 * @returns undefined when what it is about is gone
 */
export async function writeLetter(
  container: MedusaContainer,
  owed: OwedLetter,
  language: Language
): Promise<WrittenLetter | undefined> {
  const { template } = owed
  if (isPickupTemplate(template)) {
    return writePickupLetter(container, template, owed.facts, language)
  }
  const letter =
    isTemplate(template) && (await writeOrderLetter(container, template, owed.facts, language))
  if (!letter) {
    return undefined
  }
  const receipt =
    template === "payment-received" &&
    (await receiptPdf(container, owed.facts.order_id ?? "", language))
  return { letter, attachments: receipt ? [receipt] : [] }
}

async function writeOrderLetter(
  container: MedusaContainer,
  template: OrderTemplate,
  facts: OwedLetter["facts"],
  language: Language
): Promise<Letter | undefined> {
  const data: OrderLetterData = { payment: paymentIn(facts), late: LATE.has(facts.flaw ?? null) }
  if (facts.order_id) {
    const found = await readOrder(container, facts.order_id, language)
    if (!found) {
      return undefined
    }
    data.order = found.order
    data.parcels = template === "shipped" ? found.parcelsOf(facts.fulfillment_id ?? "") : []
    if (template === "payment-received") {
      data.payment = await receiptFacts(container, facts)
    }
  }
  return composeOrderLetter(template, language, data)
}

function paymentIn({ amount, currency, card, transaction_id }: OwedLetter["facts"]) {
  return amount && currency && transaction_id
    ? { amount, currency, card: card ?? null, transaction: transaction_id }
    : undefined
}

async function receiptFacts(
  container: MedusaContainer,
  facts: OwedLetter["facts"]
): Promise<OrderLetterData["payment"]> {
  const payment = paymentIn(facts)
  const receipt = await receiptOf(container, facts.order_id ?? "")
  if (!payment || !receipt) {
    return payment
  }
  const { auth_code, rrn, paid_at } = receipt
  return { ...payment, authCode: auth_code, rrn, paidAt: new Date(paid_at) }
}
