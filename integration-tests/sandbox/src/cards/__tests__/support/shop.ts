import { createServer, type IncomingHttpHeaders, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { startSandbox, type CardsHandle, type Sandbox } from "../../../index"
import { temporaryFolder } from "../../../__tests__/support/world"

/** A notification that the shop got. */
export interface Received {
  type: string
  method: string
  headers: IncomingHttpHeaders
  body: string
  fields: Record<string, string>
}

/** What the shop answers: a code, or a whole answer of its own. */
type Reply = number | { status: number; text: string; location?: string } | "nothing"

/** A shop that notes what it is told and answers what a test wants. */
export class TestShop {
  readonly received: Received[] = []
  private replies: Record<string, Reply[]> = {}
  private server!: Server

  /** Answers of a type, one after the other; the last one stays. Without any: `{"code":0}`. */
  answer(type: string, ...replies: Reply[]): void {
    this.replies[type] = replies
  }

  types(): string[] {
    return this.received.map(({ type }) => type)
  }

  of(type: string): Received[] {
    return this.received.filter((one) => one.type === type)
  }

  reset(): void {
    this.received.length = 0
    this.replies = {}
  }

  /** @returns the address below which each type has its own */
  async open(): Promise<string> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on("data", (chunk: Buffer) => chunks.push(chunk))
      request.on("end", () => {
        const url = new URL(request.url ?? "/", "http://shop")
        const body =
          request.method === "GET" ? url.search.slice(1) : Buffer.concat(chunks).toString()
        const type = url.pathname.split("/").at(-1) ?? ""
        const fields = Object.fromEntries(new URLSearchParams(body))
        const { method = "", headers } = request
        this.received.push({ type, method, headers, body, fields })
        const queue = this.replies[type] ?? [0]
        const reply = (queue.length > 1 ? queue.shift() : queue[0]) ?? 0
        if (reply === "nothing") {
          return
        }
        const answer =
          typeof reply === "number" ? { status: 200, text: `{"code":${reply}}` } : reply
        response.writeHead(answer.status, {
          "content-type": "application/json",
          ...("location" in answer ? { location: answer.location } : {}),
        })
        response.end(answer.text)
      })
    })
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hooks`
  }

  close(): Promise<void> {
    this.server.closeAllConnections()
    return new Promise((resolve) => this.server.close(() => resolve()))
  }
}

const SECRET = "secret-of-the-tests"

/** The service and a shop of its own, empty for each test of the file. */
export class World {
  readonly shop = new TestShop()
  private sandbox!: Sandbox

  async open(): Promise<void> {
    const notify = await this.shop.open()
    this.sandbox = await startSandbox({
      stateDir: temporaryFolder(),
      ports: { page: 0, cards: 0 },
      cards: { publicId: "pk_test", apiSecret: SECRET, notify },
    })
  }

  async close(): Promise<void> {
    await this.sandbox.stop()
    await this.shop.close()
  }

  get cards(): CardsHandle {
    return this.sandbox.cards!
  }

  /** Where the service listens. */
  get address(): string {
    return `http://127.0.0.1:${this.sandbox.ports.cards}`
  }

  /** Where the page of the sandbox is. */
  get page(): string {
    return `http://127.0.0.1:${this.sandbox.ports.page}`
  }

  /** A call of the API as the shop makes it. */
  call(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.address + path, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(`pk_test:${SECRET}`).toString("base64")}`,
        "content-type": "application/json",
        ...headers,
      },
      body: JSON.stringify(body),
    })
  }

  /** The same, as JSON; long numbers come as texts. */
  async ask(
    path: string,
    body: object = {},
    headers: Record<string, string> = {}
  ): Promise<{ Success: boolean; Message: string | null; Model?: never }> {
    const text = await (await this.call(path, body, headers)).text()
    return JSON.parse(text.replace(/("(?:[^"\\]|\\.)*TransactionId":)(\d+)/g, '$1"$2"'))
  }
}

export function useWorld(): World {
  const world = new World()
  beforeAll(() => world.open(), 60_000)
  beforeEach(() => {
    world.cards.reset()
    world.shop.reset()
  })
  afterAll(() => world.close())
  return world
}
