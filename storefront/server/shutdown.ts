import type { Server } from "node:http"
import { log } from "./log"

const GRACE_MS = 10_000

/** Finishes open requests on SIGTERM or SIGINT, then exits; cuts what is still open after ten seconds. */
export function shutdownOnSignal(server: Server): void {
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    log("info", "storefront stops", { signal })
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
  }
  process.on("SIGTERM", stop)
  process.on("SIGINT", stop)
}
