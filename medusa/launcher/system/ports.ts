import { createServer } from "node:net"
import { LauncherError, errorCode } from "../errors"

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return listenOnce(0, "127.0.0.1")
}

/**
 * Makes sure that a server will be able to listen.
 * @param what the program that needs the port, for the sentence: "The store"
 * @param variable the environment variable that chooses the port
 * @throws LauncherError with one sentence when the port is taken or forbidden
 */
export async function assertPortFree(
  port: number,
  host: string,
  what: string,
  variable: string
): Promise<void> {
  try {
    await listenOnce(port, host)
  } catch (cause) {
    throw new LauncherError(portSentence(port, host, what, variable, errorCode(cause)), { cause })
  }
}

function portSentence(
  port: number,
  host: string,
  what: string,
  variable: string,
  code: string | undefined
): string {
  switch (code) {
    case "EADDRINUSE":
      return `${what} cannot use port ${port}: another program listens there. Stop it, or choose another port with ${variable}.`
    case "EACCES":
      return `${what} may not use port ${port}: ports below 1024 need privileges. Choose another one with ${variable}.`
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${what} cannot listen on ${host}: this machine has no such address. Change HOST.`
    default:
      return `${what} cannot listen on ${host}:${port} (${code ?? "unknown reason"}). Choose another port with ${variable}.`
  }
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const found = typeof address === "object" && address !== null ? address.port : port
      server.close(() => resolve(found))
    })
  })
}
