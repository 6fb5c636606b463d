import { modelOf } from "../model"
import type { Operation } from "../operation"
import type { Terminal } from "../terminal"

/** What every address of the API answers. */
export interface Envelope {
  Success: boolean
  Message: string | null
  Model?: unknown
}

/** Done; nothing more to say. */
export const DONE: Envelope = { Success: true, Message: null }

/** The request was wrong. */
export const refused = (message: string): Envelope => ({ Success: false, Message: message })

export const NOT_FOUND = refused("Not found")

/** Done, with what was asked for. */
export const found = (model: unknown): Envelope => ({ ...DONE, Model: model })

/** An operation: `Success` is false when it was declined. */
export function operationAnswer(operation: Operation, { publicId }: Terminal): Envelope {
  return {
    Success: operation.status !== "Declined",
    Message: null,
    Model: modelOf(operation, publicId),
  }
}
