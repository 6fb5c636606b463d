import type { ActionFunctionArgs } from "@remix-run/node"

type Route = (args: ActionFunctionArgs) => Promise<unknown>

/** What an action or loader ended with: where it leads, or the data of its page. */
export interface Outcome {
  status: number
  location: string | null
  data: unknown
  /** of a file */
  contentType?: string | null
}

/** A browser without script: keeps cookies, sends forms, remembers nothing else. */
export class TestBrowser {
  readonly #cookies = new Map<string, string>()
  /** origins whose payment window was let onto a page */
  readonly windows: string[] = []

  constructor(readonly lang = "ru") {}

  /** Cookies as they are now, for a second tab or a repeated request. */
  copy(): TestBrowser {
    const other = new TestBrowser(this.lang)
    for (const [name, value] of this.#cookies) other.#cookies.set(name, value)
    return other
  }

  submit(
    route: Route,
    path: string,
    fields: Record<string, string>,
    params = {},
    /** page that has the form */
    from?: string
  ): Promise<Outcome> {
    const headers: Record<string, string> = from
      ? { referer: `http://store.test/${this.lang}${from}` }
      : {}
    const body = new URLSearchParams(fields)
    return this.#call(route, path, params, { method: "POST", body, headers })
  }

  open(route: Route, path: string, params = {}): Promise<Outcome> {
    return this.#call(route, path, params, {})
  }

  async #call(route: Route, path: string, params: object, init: RequestInit): Promise<Outcome> {
    const cookie = [...this.#cookies].map((pair) => pair.join("=")).join("; ")
    const request = new Request(`http://store.test/${this.lang}${path}`, {
      ...init,
      headers: { ...init.headers, cookie },
    })
    const openToPaymentWindow = (origin: string) => void this.windows.push(origin)
    const context = { cspNonce: "", requestId: "test", openToPaymentWindow }
    const args = { request, params: { lang: this.lang, ...params }, context }
    const result = await route(args).catch((thrown: unknown) => thrown)
    if (result instanceof Error) throw result
    return this.#keep(result)
  }

  async #keep(result: unknown): Promise<Outcome> {
    if (result instanceof Response) {
      this.#store(result.headers)
      const { status, headers } = result
      const contentType = headers.get("Content-Type")
      const data: unknown = contentType?.includes("json") ? await result.json() : null
      return { status, location: headers.get("Location"), data, contentType }
    }
    const { init, data } = (result ?? {}) as { init?: ResponseInit | null; data?: unknown }
    this.#store(new Headers(init?.headers))
    return { status: init?.status ?? 200, location: null, data: data ?? result }
  }

  #store(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";")
      const [name = "", ...value] = pair.split("=")
      this.#cookies.set(name, value.join("="))
    }
  }
}
