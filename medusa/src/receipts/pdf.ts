import type { MedusaContainer } from "@medusajs/framework/types"
import { printPaper } from "@qazyna/branches/paper/print"
import { receiptOf } from "@qazyna/cloudpayments/views/receipt"
import type { Attachment } from "../emails/letter"
import { readEnv } from "../config/env"
import type { Language } from "../lib/languages"
import { boughtWith } from "./bought"
import { seller } from "./seller"
import { receiptSheet } from "./sheet"

/** The receipt of an order that was paid by card, as a file (G30). @returns undefined for one that was not */
export async function receiptPdf(
  container: MedusaContainer,
  orderId: string,
  language: Language
): Promise<Attachment | undefined> {
  const [payment, bought] = await Promise.all([
    receiptOf(container, orderId),
    boughtWith(container, orderId, language),
  ])
  if (!payment || !bought) {
    return undefined
  }
  const { DEMO: demo } = readEnv(process.env)
  const sheet = receiptSheet({ payment, bought, seller: seller(language), demo }, language)
  return {
    filename: `receipt-${payment.display_id}.pdf`,
    contentType: "application/pdf",
    bytes: await printPaper(sheet),
  }
}
