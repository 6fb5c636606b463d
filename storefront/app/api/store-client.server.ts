import { Client, type ClientFetch, type FetchArgs } from "@medusajs/js-sdk"
import { stringify } from "qs"
import { ApiError } from "./api-error"

const TIMEOUT_MS = 8_000

/**
 * The SDK's client with what a server needs on top: a timeout, and errors that keep the API's stable `code`
 * (the SDK's own FetchError keeps the sentence only).
 */
export class StoreClient extends Client {
  readonly #baseUrl: string
  readonly #publishableKey: string

  constructor(config: { baseUrl: string; publishableKey: string }) {
    // The SDK would otherwise keep the token of whoever signed in last.
    super({ ...config, auth: { type: "jwt", jwtTokenStorageMethod: "nostore" } })
    this.#baseUrl = config.baseUrl.replace(/\/$/, "")
    this.#publishableKey = config.publishableKey
  }

  protected override initClient(): ClientFetch {
    return async (input, init) => {
      const response = await this.open(String(input), init)
      const isJson = response.headers.get("content-type")?.includes("json")
      return isJson ? response.json() : response.text()
    }
  }

  /**
   * The answer as it comes, for files.
   * @throws ApiError
   */
  async open(path: string, init?: FetchArgs): Promise<Response> {
    const response = await this.#send(path, init)
    if (!response.ok) throw await refusal(response)
    return response
  }

  async #send(path: string, init: FetchArgs = {}): Promise<Response> {
    const query = init.query
      ? stringify(init.query, { skipNulls: true, addQueryPrefix: true, arrayFormat: "brackets" })
      : ""
    const headers = new Headers({
      accept: "application/json",
      "content-type": "application/json",
      "x-publishable-api-key": this.#publishableKey,
    })
    for (const [name, value] of Object.entries(init.headers ?? {})) {
      if (typeof value === "string") headers.set(name, value)
    }
    try {
      return await fetch(`${this.#baseUrl}${path}${query}`, {
        method: init.method ?? "GET",
        headers,
        body: init.body ? JSON.stringify(init.body) : undefined,
        signal: init.signal ?? AbortSignal.timeout(TIMEOUT_MS),
      })
    } catch (cause) {
      throw new ApiError(503, "backend_unreachable", `No answer from ${path}`, { cause })
    }
  }
}

/** What a rate limit says of when to come back; only seconds are taken, the backend sends no dates. */
function waiting({ status, headers }: Response): { retryAfter?: number } {
  const seconds = Number(headers.get("retry-after"))
  return status === 429 && seconds > 0 ? { retryAfter: seconds } : {}
}

async function refusal(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null)
  const { code, type, message, details } = (body ?? {}) as Record<string, unknown>
  const stable = typeof code === "string" ? code : typeof type === "string" ? type : "unknown_error"
  return new ApiError(
    response.status,
    stable,
    typeof message === "string" ? message : response.statusText,
    { details: { ...(typeof details === "object" && details), ...waiting(response) } }
  )
}
