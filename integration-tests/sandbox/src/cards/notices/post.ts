import type { Message } from "./message"

/** What came back. */
export interface Answer {
  /** HTTP status; null when nobody answered. */
  status: number | null
  /** The text of the answer, or what went wrong. */
  text: string
  /** `code` of the answer's JSON; null when it has none. */
  code: number | null
}

/** Sends a notification once. Redirects are not followed. */
export async function post(
  address: string,
  method: "GET" | "POST",
  { body, headers }: Message,
  timeoutMs: number
): Promise<Answer> {
  const { "content-type": type, ...signed } = headers
  try {
    const response = await fetch(method === "GET" ? `${address}?${body}` : address, {
      method,
      headers: method === "GET" ? signed : { ...signed, "content-type": type! },
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
      ...(method === "POST" ? { body } : {}),
    })
    const text = await response.text()
    return { status: response.status, text, code: codeOf(text) }
  } catch (error) {
    return {
      status: null,
      text: error instanceof Error ? error.message : String(error),
      code: null,
    }
  }
}

function codeOf(text: string): number | null {
  try {
    const { code } = JSON.parse(text) as { code?: unknown }
    return typeof code === "number" ? code : null
  } catch {
    return null
  }
}
