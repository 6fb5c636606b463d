import type { Desk } from "./desk"

/** One message of a page. */
export interface Call {
  method: string
  args: unknown
  origin: string | null
  /** Aborted when the page goes away. */
  gone: AbortSignal
}

/** What a module answers: a message, or silence, or the end of the connection. */
export interface Reply {
  send?: object
  close?: boolean
  /** For the log, in a word or two. */
  outcome: string
}

export type Handler = (call: Call, desk: Desk) => Promise<Reply>
