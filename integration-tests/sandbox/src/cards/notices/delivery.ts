import type { Answer } from "./post"
import type { NoticeType } from "./types"

/** One try to deliver a notification, as the log of the service shows it. */
export interface Delivery {
  type: NoticeType
  transactionId: string
  address: string
  /** ISO date of the service's clock. */
  at: string
  /** 1 for the first try. */
  attempt: number
  body: string
  /** HTTP status; null when nobody answered. */
  status: number | null
  /** The answer, cut to what a log needs. */
  answer: string
  /** Whether the shop has recorded it, or for a Check: accepted. */
  ok: boolean
}

const LOGGED_ANSWER = 300

/** Notes a try. */
export function deliveryOf(
  what: Pick<Delivery, "type" | "transactionId" | "address" | "attempt" | "body">,
  now: number,
  { status, text, code }: Answer
): Delivery {
  return {
    ...what,
    at: new Date(now).toISOString(),
    status,
    answer: text.slice(0, LOGGED_ANSWER),
    ok: status === 200 && code === 0,
  }
}
