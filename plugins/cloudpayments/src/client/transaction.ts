import { z } from "@medusajs/framework/zod"
import { exactAmount } from "../money"
import { readMoment } from "./dates"

const STATUSES = {
  1: "AwaitingAuthentication",
  2: "Authorized",
  3: "Completed",
  4: "Cancelled",
  5: "Declined",
} as const

/** Where the money is: with the buyer's bank for a check, held, taken, given back before it was taken, or refused. */
export type TransactionStatus = (typeof STATUSES)[keyof typeof STATUSES]

const TYPES = { 0: "payment", 1: "refund", 2: "payout" } as const

/** One operation at the service, as far as it is used here. Ids and amounts are exact texts. */
export interface Transaction {
  transactionId: string
  type: (typeof TYPES)[keyof typeof TYPES]
  status: TransactionStatus
  /** With two digits: `"152500.00"`. */
  amount: string
  /** Three capital letters. */
  currency: string
  paymentAmount: string | null
  paymentCurrency: string | null
  invoiceId: string | null
  accountId: string | null
  testMode: boolean
  /** 0 when it was approved. */
  reasonCode: number | null
  reason: string | null
  cardType: string | null
  cardLastFour: string | null
  rrn: string | null
  authCode: string | null
  /** Whether something of it was refunded; how much is the sum of the refunds. */
  refunded: boolean
  /** Of a refund: the payment that it belongs to. */
  originalTransactionId: string | null
  createdAt: Date | null
  authorizedAt: Date | null
  confirmedAt: Date | null
}

/** Numbers arrive as texts; the service leaves out, nulls and empties what it does not have. */
const Text = z.string().min(1).nullish().catch(null)
const Moment = Text.transform((text) => readMoment(text ?? "") ?? null)
const Amount = z
  .string()
  // The service may write trailing zeros beyond the second: 10.5000.
  .transform((text) => exactAmount(text.replace(/(\.\d\d)0+$/, "$1")))

const Model = z.looseObject({
  TransactionId: z.string().regex(/^\d+$/),
  Type: Text,
  Status: Text,
  StatusCode: Text,
  Amount,
  Currency: z.string().regex(/^[A-Z]{3}$/),
  PaymentAmount: Amount.nullish().catch(null),
  PaymentCurrency: Text,
  InvoiceId: Text,
  AccountId: Text,
  TestMode: z.union([z.boolean(), z.enum(["0", "1"])]),
  ReasonCode: Text,
  Reason: Text,
  CardType: Text,
  CardLastFour: Text,
  Rrn: Text,
  AuthCode: Text,
  Refunded: z.boolean().catch(false),
  OriginalTransactionId: Text,
  CreatedDate: Moment,
  CreatedDateIso: Moment,
  AuthDate: Moment,
  AuthDateIso: Moment,
  ConfirmDate: Moment,
  ConfirmDateIso: Moment,
})

const statusOf = (model: z.output<typeof Model>): TransactionStatus | undefined =>
  Object.values(STATUSES).find((name) => name === model.Status) ??
  Object.entries(STATUSES).find(([code]) => code === model.StatusCode)?.[1]

/**
 * Reads a transaction out of an answer whose numbers are texts.
 *
 * @returns undefined when something that decides over money is missing or cannot be read
 */
export const readTransaction = (value: unknown): Transaction | undefined => {
  const { success, data: model } = Model.safeParse(value)
  const status = success ? statusOf(model) : undefined
  if (!success || !status || model.Amount === undefined) {
    return undefined
  }
  const type = Object.entries(TYPES).find(([code]) => code === (model.Type ?? "0"))?.[1]
  return (
    type && {
      transactionId: model.TransactionId,
      type,
      status,
      amount: model.Amount,
      currency: model.Currency,
      paymentAmount: model.PaymentAmount ?? null,
      paymentCurrency: model.PaymentCurrency ?? null,
      invoiceId: model.InvoiceId ?? null,
      accountId: model.AccountId ?? null,
      testMode: model.TestMode === true || model.TestMode === "1",
      reasonCode: model.ReasonCode ? Number(model.ReasonCode) : null,
      reason: model.Reason ?? null,
      cardType: model.CardType ?? null,
      cardLastFour: model.CardLastFour ?? null,
      rrn: model.Rrn ?? null,
      authCode: model.AuthCode ?? null,
      refunded: model.Refunded,
      originalTransactionId: model.OriginalTransactionId ?? null,
      createdAt: model.CreatedDateIso ?? model.CreatedDate,
      authorizedAt: model.AuthDateIso ?? model.AuthDate,
      confirmedAt: model.ConfirmDateIso ?? model.ConfirmDate,
    }
  )
}
