import { createHmac } from "node:crypto"
import type { Session } from "./buyers"
import { TERMINAL } from "./terminal"

/** A notification on its way. */
export type Notice = { body: string; signature: string }

let last = 3_500_000_000

/** A signed Check for a session, with a transaction of its own. */
export function checkOf({ invoice_id, amount }: Session): Notice {
  const body = new URLSearchParams({
    TransactionId: String((last += 1)),
    Amount: amount,
    Currency: "KZT",
    PaymentAmount: amount,
    PaymentCurrency: "KZT",
    OperationType: "Payment",
    InvoiceId: invoice_id,
    DateTime: "2026-11-22 07:00:00",
    CardFirstSix: "424242",
    CardLastFour: "4242",
    CardType: "Visa",
    CardExpDate: "12/30",
    Name: "ӘЛИЯ ҚАСЫМОВА",
    TestMode: "1",
    Status: "Authorized",
  }).toString()
  return {
    body,
    signature: createHmac("sha256", TERMINAL.apiSecret).update(body).digest("base64"),
  }
}

/** The same with a signature that does not fit. */
export function forged(session: Session): Notice {
  const { body } = checkOf(session)
  return { body, signature: checkOf(session).signature }
}

/** Sends it as the service does. @returns the code of the answer, or its status when it has none */
export async function send(url: string, { body, signature }: Notice): Promise<number> {
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded; charset=utf-8",
      "content-hmac": signature,
    },
    body,
  })
  const text = await answer.text()
  return answer.headers.get("content-type")?.includes("json")
    ? (JSON.parse(text).code ?? answer.status)
    : answer.status
}
