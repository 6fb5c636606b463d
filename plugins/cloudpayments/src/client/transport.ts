import { setTimeout as sleep } from "node:timers/promises"
import { readJson, writeJson } from "./json"
import type { Busy, Refused, Unknown } from "./outcome"
import { readLimited } from "./read-limited"

/** Where and as whom requests are sent. */
export interface TransportOptions {
  apiUrl: string
  publicId: string
  apiSecret: string
  /** For one request with its answer, in milliseconds. */
  timeoutMs: number
  /** Waits between two tries when the service is busy; real time unless a test says otherwise. */
  pause?: (milliseconds: number) => Promise<unknown>
}

/** An answer with HTTP status 200: JSON whose numbers are texts. */
export interface Answered {
  kind: "answered"
  body: unknown
}

/** A day's list of a busy shop stays far below. */
const MAX_BYTES = 32 * 1024 * 1024

/** Requests in flight end within a second or two; more patience would only keep the buyer waiting. */
const BACK_OFF_MS = [250, 500, 1000]

/**
 * Sends requests to the API. Never throws for what the network or the service does.
 *
 * @returns a function that posts a body to a path, under a request id when there is one
 */
export const createTransport = (options: TransportOptions) => {
  const { apiUrl, publicId, apiSecret, timeoutMs, pause = sleep } = options
  const authorization = `Basic ${Buffer.from(`${publicId}:${apiSecret}`).toString("base64")}`

  const once = async (path: string, body: object, requestId?: string) => {
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const response = await fetch(`${apiUrl}${path}`, {
        method: "POST",
        redirect: "error",
        signal,
        headers: {
          authorization,
          "content-type": "application/json",
          accept: "application/json",
          ...(requestId && { "x-request-id": requestId }),
        },
        body: writeJson(body),
      })
      return { status: response.status, text: await readLimited(response, MAX_BYTES) }
    } catch {
      return { failed: signal.aborted ? ("timeout" as const) : ("connection" as const) }
    }
  }

  return async (
    path: string,
    body: object,
    requestId?: string
  ): Promise<Answered | Refused | Unknown | Busy> => {
    for (const milliseconds of [...BACK_OFF_MS, undefined]) {
      const answer = await once(path, body, requestId)
      if (answer.status !== 429) {
        return judge(answer)
      }
      if (milliseconds !== undefined) {
        await pause(milliseconds)
      }
    }
    return { kind: "busy" }
  }
}

type Raw =
  { status: number; text: string } | { failed: "timeout" | "connection"; status?: undefined }

const judge = (answer: Raw): Answered | Refused | Unknown => {
  if (answer.status === undefined) {
    return { kind: "unknown", cause: answer.failed }
  }
  if (answer.status === 401) {
    return { kind: "refused", message: "The terminal's id or secret is wrong", notFound: false }
  }
  if (answer.status !== 200) {
    return { kind: "unknown", cause: "status", status: answer.status }
  }
  try {
    return { kind: "answered", body: readJson(answer.text) }
  } catch {
    return { kind: "unknown", cause: "malformed", status: 200 }
  }
}
