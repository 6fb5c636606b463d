import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { passFile } from "~/api/pass-file.server"
import { throwAsPage } from "~/api/page-error.server"
import { getSettings } from "~/api/store-info.server"
import { translator } from "~/i18n/i18n.server"
import { orderOfVisitor } from "~/orders/order-of-visitor.server"
import { presentOrder } from "~/orders/present-order.server"
import { visitorOf } from "~/session/visitor.server"
import { openReceiptPdf, readReceipt, type ApiReceipt } from "./receipt-api.server"
import { seller } from "./seller.server"

/** A payment as its receipt shows it; times in milliseconds since the epoch. */
function presentPayment(receipt: ApiReceipt) {
  const { paid_at, amount, transaction_id, card_type, card_last_four, rrn, auth_code } = receipt
  const refunds = receipt.refunds.map(({ amount, at }) => ({ amount, at: Date.parse(at) }))
  return {
    paidAt: Date.parse(paid_at),
    amount,
    transactionId: transaction_id,
    card: card_last_four ? { type: card_type ?? "", digits: card_last_four } : null,
    rrn,
    authCode: auth_code,
    refunds,
    refunded: refunds.reduce((sum, { amount }) => sum + amount, 0),
  }
}

/** G30: the receipt, for the browser that placed the order or for its signed-in owner. */
export async function receiptLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, token } = visitor
  const id = args.params.id ?? ""
  const [found, receipt, { demo }] = await Promise.all([
    orderOfVisitor(visitor, id),
    readReceipt(visitor, id),
    getSettings(language),
  ]).catch(throwAsPage)
  if (!found) throw data({ code: "order_not_found" }, { status: 404 })
  const order = await presentOrder(language, found).catch(throwAsPage)
  return {
    title: translator(language, "receipt")("title", { number: order.number }),
    order,
    payment: presentPayment(receipt),
    words: receipt.amount_in_words,
    seller: seller(language),
    demo,
    inAccount: token !== null,
  }
}

/** The receipt as PDF, for the same people. */
export async function receiptPdfLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const found = await orderOfVisitor(visitor, args.params.id ?? "").catch(throwAsPage)
  if (!found) throw data({ code: "order_not_found" }, { status: 404 })
  const pdf = await openReceiptPdf(visitor, found.id).catch(throwAsPage)
  return passFile(pdf, `receipt-${found.display_id}.pdf`)
}

export type ReceiptData = Awaited<ReturnType<typeof receiptLoader>>
