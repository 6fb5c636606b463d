import axios from "axios"
import type { Http } from "../../support/suite/clients"

/** What a request is and how it was answered, in one line each. */
type Probe = { what: string; status: number; code: unknown; message: unknown; body: string }

/** Sends a request and reads the answer, whatever its status. Text bodies are sent as they are. */
export async function probe(
  client: Http,
  what: string,
  request: { method?: string; url: string; data?: unknown; headers?: Record<string, string> }
): Promise<Probe> {
  const answer = await client
    .request({
      ...request,
      headers: { "content-type": "application/json", ...request.headers },
      transformRequest: (data: unknown) =>
        typeof data === "string" || data === undefined ? data : JSON.stringify(data),
      validateStatus: () => true,
      timeout: 10_000,
    })
    .catch((error: unknown) => {
      throw new Error(`${what}: no answer (${axios.isAxiosError(error) ? error.code : error})`)
    })
  const { code, message } = Object(answer.data) as { code?: unknown; message?: unknown }
  return { what, status: answer.status, code, message, body: JSON.stringify(answer.data) ?? "" }
}

/** Probes that were answered neither well nor with a refusal in order: 4xx, a code, a sentence, no inner workings. */
export function disorderly(probes: Probe[]): string[] {
  return probes
    .filter((answer) => answer.status >= 400 && !isOrderly(answer))
    .map(({ what, status, body }) => `${what}: ${status} ${body.slice(0, 200)}`)
}

/** Probes that had to be refused and were not, or not in order. */
export function notRefused(probes: Probe[]): string[] {
  const accepted = probes
    .filter(({ status }) => status < 400)
    .map(({ what, status, body }) => `${what}: accepted with ${status} ${body.slice(0, 200)}`)
  return [...accepted, ...disorderly(probes)]
}

const INNER_WORKINGS = /node_modules|\bat \w+ \(|syntax error at|violates|select .* from|\.js:\d/i

function isOrderly({ status, code, message }: Probe): boolean {
  return (
    status < 500 &&
    typeof code === "string" &&
    /^[a-z][a-z0-9_]*$/.test(code) &&
    typeof message === "string" &&
    message.trim().length > 0 &&
    !INNER_WORKINGS.test(message)
  )
}
