import { WebSocket, type ClientOptions } from "ws"

/** What a page sees of NCALayer. */
export interface NcaClient {
  /** The next message of the server; "closed" when the connection ends instead. */
  next: () => Promise<string>
  send: (message: object | string) => void
  close: () => void
}

/** Connects as a page of a shop does. */
export function connect(address: string, options: ClientOptions = {}): NcaClient {
  const socket = new WebSocket(address, { origin: "https://coins.example", ...options })
  const arrived: string[] = []
  const waiting: ((text: string) => void)[] = []
  const deliver = (text: string): void => {
    const taker = waiting.shift()
    if (taker) {
      taker(text)
    } else {
      arrived.push(text)
    }
  }
  socket.on("message", (data) => deliver(String(data)))
  socket.on("close", () => deliver("closed"))
  socket.on("error", () => undefined)
  return {
    next: () => {
      const text = arrived.shift()
      return text === undefined
        ? new Promise((resolve) => waiting.push(resolve))
        : Promise.resolve(text)
    },
    send: (message) => socket.send(typeof message === "string" ? message : JSON.stringify(message)),
    close: () => socket.close(),
  }
}

/** A request of module basics for a CMS over the text. */
export function signRequest(text: string, params: object = {}, signer: object = {}) {
  return {
    module: "kz.gov.pki.knca.basics",
    method: "sign",
    args: {
      format: "cms",
      data: Buffer.from(text).toString("base64"),
      signingParams: { decode: true, encapsulate: true, ...params },
      signerParams: {
        extKeyUsageOids: ["1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.1"],
        chain: null,
        ...signer,
      },
      locale: "kk",
    },
  }
}
