import type { RequestListener } from "node:http"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

/** Where a server listens. Port 0 takes any free one. */
export interface Place {
  host: string
  port: number
}

/** A server that can be told to stop, with the port that it got. */
export interface Listening {
  port: number
  close: () => Promise<void>
}

/** Starts to serve HTTP. @throws when the port is taken */
export async function listen(handler: RequestListener, place: Place): Promise<Listening> {
  return listenWith(createServer(handler), place)
}

/** Starts a server that was made elsewhere; closing it drops whoever is still connected. */
export async function listenWith(
  server: Pick<Server, "listen" | "once" | "address" | "close" | "closeAllConnections">,
  { host, port }: Place
): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, () => resolve())
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
