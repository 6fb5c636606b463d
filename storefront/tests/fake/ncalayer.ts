import type { AddressInfo } from "node:net"
import { WebSocketServer, type WebSocket } from "ws"

/** What the fake program does with a request to sign; gets the request as it came. */
export type Behaviour = (socket: WebSocket, request: string) => void

/** A program that speaks as NCALayer does, on a port of its own. */
export interface FakeNcaLayer {
  url: string
  /** requests so far */
  requests: string[]
  stop: () => Promise<void>
}

const GREETING = JSON.stringify({ result: { version: "1.4" } })

/** Starts it. @param greeting left out: the usual one; null: the program says nothing */
export async function startFakeNcaLayer(
  behave: Behaviour,
  greeting: string | null = GREETING
): Promise<FakeNcaLayer> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 })
  const requests: string[] = []
  server.on("connection", (socket) => {
    if (greeting !== null) socket.send(greeting)
    socket.on("message", (message) => {
      requests.push(String(message))
      behave(socket, String(message))
    })
  })
  await new Promise((resolve) => server.once("listening", resolve))
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    stop: () => {
      for (const client of server.clients) client.terminate()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Answers every request with this. */
export function answering(answer: unknown): Behaviour {
  return (socket) => socket.send(JSON.stringify(answer))
}
