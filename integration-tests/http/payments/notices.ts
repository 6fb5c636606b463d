import { createHmac } from "node:crypto"
import type { Http } from "../../support/suite/clients"
import { TERMINAL } from "./terminal"

/** Fields of a notification; null leaves one out. */
export type NoticeFields = Record<string, string | null>

/** The body of a notification, in the order and encoding in which the service writes it. */
export const noticeBody = (fields: NoticeFields): string =>
  new URLSearchParams(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== null)
  ).toString()

/** The signature over a body as it is sent. */
export const signatureOf = (body: string, secret = TERMINAL.apiSecret): string =>
  createHmac("sha256", secret).update(body).digest("base64")

let last = 3_500_000_000

/** A number of an operation that no other test uses. */
export const freshTransaction = (): string => String((last += 1))

/** Fields of a Check or Pay for a session. */
export const paymentFields = (
  payment: { invoice_id: string; amount: string; account_id: string | null },
  changes: NoticeFields = {}
): NoticeFields => ({
  TransactionId: freshTransaction(),
  Amount: payment.amount,
  Currency: "KZT",
  PaymentAmount: payment.amount,
  PaymentCurrency: "KZT",
  DateTime: "2026-11-22 07:00:00",
  CardFirstSix: "424242",
  CardLastFour: "4242",
  CardType: "Visa",
  CardExpDate: "12/30",
  TestMode: "1",
  Status: "Authorized",
  OperationType: "Payment",
  InvoiceId: payment.invoice_id,
  AccountId: payment.account_id,
  Name: "ӘЛИЯ ҚАСЫМОВА",
  Email: "buyer@example.kz",
  ...changes,
})

/** Sends a notification as the service does. @returns the status and the body of the answer */
export const notify = async (
  http: Http,
  type: string,
  fields: NoticeFields | string,
  headers: Record<string, string> = {}
): Promise<{ status: number; code: number | undefined }> => {
  const body = typeof fields === "string" ? fields : noticeBody(fields)
  const answer = await http.post(`/hooks/cloudpayments/${type}`, body, {
    headers: {
      "content-type": "application/x-www-form-urlencoded; charset=utf-8",
      "content-hmac": signatureOf(body),
      ...headers,
    },
    validateStatus: () => true,
  })
  return { status: answer.status, code: answer.data?.code }
}
