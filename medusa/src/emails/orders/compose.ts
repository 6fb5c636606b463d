import { slotText } from "@qazyna/branches/pickup/confirmation/when"
import { astanaTime } from "../astana-time"
import type { Letter } from "../letter"
import { writeMoney } from "../money"
import { storeAddress } from "../store-address"
import { LOCALES, type Language } from "../../lib/languages"
import { ORDER_LETTERS, type OrderLetterTexts } from "../texts/orders"
import type { OrderLetterData, OrderTemplate, OrderView, PaymentView } from "./types"

type Facts = [string, string][]

/** Which facts a letter tells; goods and sums where the reader checks what was bought. */
const TELLS: Record<OrderTemplate, { goods?: true; payment?: true; pickup?: true }> = {
  "order-placed": { goods: true },
  "order-canceled": { goods: true },
  "payment-received": { payment: true, pickup: true },
  "payment-returned": { payment: true },
  "attempts-exhausted": {},
  "refund-made": { payment: true },
  shipped: { goods: true },
  "ready-for-pickup": { goods: true },
  "handed-over": { goods: true },
}

/** Writes a letter about an order in a language. */
export function composeOrderLetter(
  template: OrderTemplate,
  language: Language,
  data: OrderLetterData
): Letter {
  const { order, payment, late = false, parcels = [] } = data
  const texts = ORDER_LETTERS[language]
  const { action, ...said } = texts.said[template]({
    number: order?.number ?? 0,
    delivered: order?.method === "delivery",
    late,
    next: order?.pickup?.step,
  })
  const tells = TELLS[template]
  const tracking = parcels.map(({ number, url }): [string, string] => [
    texts.facts.tracking,
    url ? `${number}, ${url}` : number,
  ])
  return {
    ...said,
    facts: [
      ...(tells.goods && order ? orderFacts(order, texts, language) : []),
      ...(tells.payment && payment ? paymentFacts(payment, texts, language) : []),
      ...(tells.pickup && order?.pickup ? pickupRows(order, texts, language) : []),
      ...tracking,
    ],
    action: { label: action, url: storeAddress(language, pathOf(template, order)) },
  }
}

function pathOf(template: OrderTemplate, order: OrderView | undefined): string {
  if (template === "attempts-exhausted") {
    return "/coins"
  }
  if (!order) {
    return "/cart"
  }
  if (template !== "payment-received") {
    return `/account/orders/${order.id}`
  }
  return `/orders/${order.id}/${order.pickup ? PAGE_OF_STEP[order.pickup.step] : "receipt"}`
}

/** The confirmation of a branch that gives no times names none. */
const PAGE_OF_STEP = { choose: "pickup", booked: "confirmation", come: "confirmation" } as const

/** The action leads on to the branch, so the receipt is named beside it. */
function pickupRows(order: OrderView, { facts }: OrderLetterTexts, language: Language): Facts {
  const { branch, pickup } = order
  const rows: Facts = [[facts.receipt, storeAddress(language, `/orders/${order.id}/receipt`)]]
  if (branch) {
    rows.push([facts.branch, branchText(branch)])
  }
  if (pickup?.step === "booked") {
    rows.push([facts.appointment, slotText(pickup.slot, LOCALES[language])])
  }
  return rows
}

const branchText = ({ name, place }: NonNullable<OrderView["branch"]>): string =>
  [name, place].filter(Boolean).join(", ")

function orderFacts(
  order: OrderView,
  { facts, methods }: OrderLetterTexts,
  language: Language
): Facts {
  const money = (amount: number) => writeMoney(amount, order.currency, language)
  const rows: Facts = [
    [facts.number, `№ ${order.number}`],
    [facts.placed, astanaTime(order.placedAt, language)],
    ...order.items.map(({ name, quantity, sum }): [string, string] => [
      `${name} × ${quantity}`,
      money(sum),
    ]),
  ]
  if (order.delivery > 0) {
    rows.push([facts.delivery, money(order.delivery)])
  }
  rows.push([facts.total, money(order.total)])
  if (order.method) {
    rows.push([facts.method, methods[order.method]])
  }
  if (order.branch) {
    rows.push([facts.branch, branchText(order.branch)])
  }
  return rows
}

function paymentFacts(
  { amount, currency, card, transaction, authCode, rrn, paidAt }: PaymentView,
  { facts }: OrderLetterTexts,
  language: Language
): Facts {
  const rows: [string, string | null | undefined][] = [
    [facts.amount, writeMoney(amount, currency, language)],
    [facts.paidAt, paidAt && astanaTime(paidAt, language)],
    [facts.card, card],
    [facts.transaction, transaction],
    [facts.authCode, authCode],
    [facts.rrn, rrn],
  ]
  return rows.filter((row): row is [string, string] => Boolean(row[1]))
}
