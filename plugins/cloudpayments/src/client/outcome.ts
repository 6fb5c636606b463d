import type { Transaction } from "./transaction"

/** Why nobody knows whether a request was carried out. */
export type UnknownCause =
  /** No answer in time. */
  | "timeout"
  /** No connection, or it broke off; a redirect is not followed and counts as that. */
  | "connection"
  /** An HTTP status that says nothing about the request. */
  | "status"
  /** An answer that cannot be read. */
  | "malformed"

/** It was refused by the bank; the transaction tells why. */
export interface Declined {
  kind: "declined"
  transaction: Transaction
}

/** The service did not carry it out. */
export interface Refused {
  kind: "refused"
  /** The service's own words, for staff. */
  message: string
  /** Whether there is no such payment. */
  notFound: boolean
}

/** It may have been carried out. Ask again, or repeat with the same request id within an hour. */
export interface Unknown {
  kind: "unknown"
  cause: UnknownCause
  /** HTTP status, when there was one. */
  status?: number
}

/** Too many requests were in flight, again and again. It was not carried out. */
export interface Busy {
  kind: "busy"
}

/** What can come back instead of success. */
export type Failure = Declined | Refused | Unknown | Busy

/** How a request ended; `done` carries what was asked for. */
export type Outcome<Result extends object = object> = ({ kind: "done" } & Result) | Failure
