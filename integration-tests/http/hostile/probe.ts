import axios from "axios"
import type { Http } from "../../support/suite/clients"

/** A request that somebody hostile or careless might send, with a name for the report. */
export type Attempt = {
  what: string
  url: string
  method?: "GET" | "POST"
  /** A text is sent as it is, anything else as JSON. */
  data?: unknown
  headers?: Record<string, string>
}

type Answer = { what: string; status: number; code: unknown; message: unknown; body: string }

const AT_ONCE = 4

/** Sends requests, a few at a time, and reads the answers, whatever their status. */
export async function attemptAll(client: Http, attempts: Attempt[]): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let first = 0; first < attempts.length; first += AT_ONCE) {
    const batch = attempts.slice(first, first + AT_ONCE)
    answers.push(...(await Promise.all(batch.map((attempt) => send(client, attempt)))))
  }
  return answers
}

async function send(client: Http, { what, headers, ...request }: Attempt): Promise<Answer> {
  const answer = await client
    .request({
      ...request,
      headers: { "content-type": "application/json", ...headers },
      transformRequest: (data: unknown) =>
        typeof data === "string" || data === undefined ? data : JSON.stringify(data),
      validateStatus: () => true,
    })
    .catch((error: unknown) => {
      throw new Error(`${what}: no answer (${axios.isAxiosError(error) ? error.code : error})`)
    })
  const { code, message } = Object(answer.data) as { code?: unknown; message?: unknown }
  return { what, status: answer.status, code, message, body: JSON.stringify(answer.data) ?? "" }
}

/** Answers that were neither good nor with a refusal in order: 4xx, a code, a sentence, no inner workings. */
export function disorderly(answers: Answer[]): string[] {
  return answers
    .filter((answer) => answer.status >= 400 && !isOrderly(answer))
    .map(({ what, status, body }) => `${what}: ${status} ${body.slice(0, 200)}`)
}

/** Answers to what had to be refused and were not, or not in order. */
export function notRefused(answers: Answer[]): string[] {
  const accepted = answers
    .filter(({ status }) => status < 400)
    .map(({ what, status, body }) => `${what}: accepted with ${status} ${body.slice(0, 200)}`)
  return [...accepted, ...disorderly(answers)]
}

const INNER_WORKINGS = /node_modules|\n\s+at |syntax error at|violates \w+ constraint|\.js:\d/i

function isOrderly({ status, code, message }: Answer): boolean {
  return (
    status < 500 &&
    typeof code === "string" &&
    /^[a-z][a-z0-9_]*$/.test(code) &&
    typeof message === "string" &&
    message.trim().length > 0 &&
    !INNER_WORKINGS.test(message)
  )
}
