import { createServer } from "node:http"
import { createServer as createTlsServer } from "node:https"
import { WebSocketServer } from "ws"
import { listenWith, type Listening, type Place } from "../http/listen"
import { converse } from "./connection"
import type { Desk } from "./desk"
import type { TlsFiles } from "./tls"

/** A request with a page of an agreement is far smaller; more is an attack or a mistake. */
const MAX_MESSAGE = 64 * 1_048_576

/**
 * Listens as NCALayer does.
 * @param tls certificate and key for wss; plain ws when left out
 */
export async function serveNcaLayer(
  desk: Desk,
  place: Place,
  tls?: Pick<TlsFiles, "cert" | "key">
): Promise<Listening> {
  const server = tls ? createTlsServer({ cert: tls.cert, key: tls.key }) : createServer()
  const sockets = new WebSocketServer({ server, maxPayload: MAX_MESSAGE })
  sockets.on("connection", (socket, request) => converse(socket, request, desk))
  const listening = await listenWith(server, place)
  return {
    ...listening,
    close: () => {
      sockets.clients.forEach((socket) => socket.terminate())
      return listening.close()
    },
  }
}
