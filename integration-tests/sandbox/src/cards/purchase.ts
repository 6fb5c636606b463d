import { traceOf } from "./bank/card"
import type { Progress } from "./bank/cashier"
import { dataText } from "./api/terms"
import type { Merchant } from "./merchants"
import { currencyOf, hundredths } from "./money"
import type { Terms } from "./operation"

/** A payment by a buyer without a browser. */
export interface Purchase {
  invoiceId: string
  /** In major units. */
  amount: number | string
  currency?: string
  accountId?: string | null
  email?: string | null
  description?: string | null
  schema?: Terms["schema"]
  culture?: string | null
  /** The shop's own data. */
  data?: unknown
  /** The holder of the card. */
  name?: string
  /** Number of a test card; the usual one asks for 3-D Secure and has money. */
  card?: string
  /** What the buyer does at the page of the bank, if the card leads there. */
  threeDs?: "pass" | "fail" | "abandon"
  /** The payment goes on without a Check, as when the shop has none. */
  skipCheck?: boolean
}

/** What became of it. */
export interface PurchaseResult {
  transactionId: string
  state: Progress["state"]
  reasonCode: number
}

const USUAL_CARD = "4242424242424242"
const USUAL_NAME = "ӘЛИЯ ҚАСЫМОВА"

/**
 * Pays as the window does: the shop is asked, the buyer goes to the bank, the shop is told.
 * @returns when the first tries of the notifications are over
 */
export async function pay(merchant: Merchant, purchase: Purchase): Promise<PurchaseResult> {
  const { cashier } = merchant
  const trace = traceOf({ number: purchase.card ?? USUAL_CARD })
  const progress = await cashier.begin(termsOf(purchase), trace, !purchase.skipCheck)
  const { threeDs = "pass" } = purchase
  if (progress.state !== "challenge" || threeDs === "abandon") {
    return resultOf(await heard(progress))
  }
  const { id } = progress.operation
  const paRes = cashier.answerOfBank(id, threeDs === "pass")
  return resultOf(await heard(cashier.finish(id, paRes) ?? progress))
}

/** What a test looks at is there only when the shop has been told. */
async function heard(progress: Progress): Promise<Progress> {
  await progress.told
  return progress
}

/** What is told of a payment's progress. */
export function resultOf({
  state,
  operation,
}: Pick<Progress, "state" | "operation">): PurchaseResult {
  return { transactionId: operation.id, state, reasonCode: operation.reasonCode }
}

function termsOf(purchase: Purchase): Terms {
  const amount = hundredths(purchase.amount)
  const currency = currencyOf(purchase.currency ?? "KZT")
  if (amount === undefined || currency === undefined) {
    throw new Error("A payment needs an amount of at least 0.01 and a currency of the list.")
  }
  return {
    amount,
    currency,
    schema: purchase.schema ?? "Dual",
    invoiceId: purchase.invoiceId,
    accountId: purchase.accountId ?? null,
    email: purchase.email ?? null,
    description: purchase.description ?? null,
    culture: purchase.culture ?? "kk-KZ",
    data: dataText(purchase.data),
    name: purchase.name ?? USUAL_NAME,
    ip: "127.0.0.1",
  }
}
