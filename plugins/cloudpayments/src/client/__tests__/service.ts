import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** A request as it came over the wire. */
export interface Received {
  method: string
  path: string
  headers: IncomingHttpHeaders
  text: string
}

type Answer = (response: ServerResponse, request: Received) => void

/** Answers with JSON, given as text so that every digit is the test's own. */
export const json =
  (text: string, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(text)

/** A real server that gives the answers it was told to, one after the other; the last one stays. */
export const startService = async () => {
  const received: Received[] = []
  let answers: Answer[] = []
  const server = createServer(async (request, response) => {
    let text = ""
    for await (const chunk of request) {
      text += String(chunk)
    }
    const { method = "", url: path = "", headers } = request
    const one = { method, path, headers, text }
    received.push(one)
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    answer?.(response, one)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answer: (...given: Answer[]) => {
      answers = given
      received.length = 0
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
