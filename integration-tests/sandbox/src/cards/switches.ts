import { SIGNATURE_MODES, type SignatureMode } from "./notices/message"
import { NOTICE_TYPES, type NoticeType } from "./notices/types"

/**
 * Ways in which the API misbehaves. "after": the operation takes place and nobody learns of it.
 * "timeout" hangs until the caller gives up, "drop" closes the connection.
 */
export const API_FAULTS = [
  "timeout",
  "timeout-after",
  "drop",
  "drop-after",
  "500",
  "500-after",
  "429",
  "malformed",
  "slow",
] as const

export type ApiFault = (typeof API_FAULTS)[number]

/** Orders in which notifications of one payment may come that nobody expects. */
export const ORDERS = ["usual", "pay-before-check", "fail-after-pay"] as const

export type Order = (typeof ORDERS)[number]

/** How the service behaves at its worst. Everything stays until it is changed or reset. */
export interface Switches {
  /** How often each notification is sent, all at the same time. */
  copies: Partial<Record<NoticeType, number>>
  /** Types that never leave. */
  lost: NoticeType[]
  /** By how much the first try is late, in milliseconds of the clock. */
  delayMs: Partial<Record<NoticeType, number>>
  /** Fields to send otherwise; null leaves one out. */
  fields: Partial<Record<NoticeType, Record<string, string | null>>>
  signature: SignatureMode
  /** Notifications in JSON in place of a form. */
  json: boolean
  order: Order
  /** The accepted Check is sent again, to the address of Pay. */
  replayCheck: boolean
  /** A paid invoice is paid again, without asking. */
  secondPay: boolean
  /** The first bank refuses (Fail), a second one takes the payment (Pay). */
  fallbackBank: boolean
  /** Whether a Fail follows a refused Check. */
  failAfterRefusal: boolean
  /** How long an answer to Check is waited for, in milliseconds. */
  checkTimeoutMs: number
  /** How long the page of the bank waits for the holder of the card, in minutes of the clock. */
  bankPageMinutes: number
  /** Faults of the API by path, such as `/payments/confirm`; `times` left out: always. */
  api: Record<string, { fault: ApiFault; times?: number }>
  /** How late a slow answer is, in milliseconds. */
  slowMs: number
}

export const USUAL: Switches = {
  copies: {},
  lost: [],
  delayMs: {},
  fields: {},
  signature: "good",
  json: false,
  order: "usual",
  replayCheck: false,
  secondPay: false,
  fallbackBank: false,
  failAfterRefusal: true,
  checkTimeoutMs: 10_000,
  bankPageMinutes: 60,
  api: {},
  slowMs: 3_000,
}

const CHOICES = { signature: SIGNATURE_MODES, order: ORDERS }
const BY_TYPE = ["copies", "delayMs", "fields"] as const

/** @throws Error with a sentence for a change that makes no sense */
export function withChange(current: Switches, change: Partial<Switches>): Switches {
  for (const [name, value] of Object.entries(change)) {
    const usual = (USUAL as unknown as Record<string, unknown>)[name]
    if (usual === undefined) {
      throw new Error(`There is no switch ${name}.`)
    }
    if (typeof value !== typeof usual || Array.isArray(value) !== Array.isArray(usual)) {
      throw new Error(`${name} is not of the right kind.`)
    }
  }
  for (const [name, known] of Object.entries(CHOICES)) {
    assertKnown(name, [change[name as keyof typeof CHOICES]], known)
  }
  assertKnown("lost", change.lost ?? [], NOTICE_TYPES)
  BY_TYPE.forEach((name) => assertKnown(name, Object.keys(change[name] ?? {}), NOTICE_TYPES))
  const faults = Object.values(change.api ?? {}).map(({ fault }) => fault)
  assertKnown("api", faults, API_FAULTS)
  return { ...current, ...change }
}

function assertKnown(what: string, given: readonly unknown[], known: readonly string[]): void {
  if (given.some((one) => one !== undefined && !known.includes(String(one)))) {
    throw new Error(`${what} can be ${known.join(", ")}.`)
  }
}
