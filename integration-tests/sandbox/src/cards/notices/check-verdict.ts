import type { Answer } from "./post"

/** Codes with which a shop may refuse, and what they become. */
const REFUSALS: Record<number, number> = { 10: 3001, 11: 3002, 12: 3003, 20: 3004, 13: 3008 }

const UNEXPECTED = 3005
const UNAVAILABLE = 3006
const UNREACHABLE = 3007

/** Statuses of gateways that did not reach the shop either. */
const UNREACHABLE_STATUSES = [404, 504, 508]

/** What an answer to Check means: 0 when the payment may go on, or the code of the refusal. */
export function checkVerdict({ status, code }: Answer): number {
  if (status === null || UNREACHABLE_STATUSES.includes(status)) {
    return UNREACHABLE
  }
  if (status >= 500) {
    return UNAVAILABLE
  }
  if (status !== 200 || code === null) {
    return UNEXPECTED
  }
  return code === 0 ? 0 : (REFUSALS[code] ?? UNEXPECTED)
}
