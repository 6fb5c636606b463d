import { createInterface } from "node:readline"
import { terminate, type Stoppable } from "./terminate"

/**
 * Runs as a process of its own, in its own session, with a pipe from the launcher as its input.
 * The pipe closes when the launcher ends, in whatever way, `kill -9` included. Whatever is still on
 * the list then is stopped, the last started first: storefront, backend, PostgreSQL.
 */
export type WatchdogMessage = { watch: Stoppable } | { forget: number }

async function main(): Promise<void> {
  const watched: Stoppable[] = []
  for await (const line of createInterface({ input: process.stdin })) {
    const message = JSON.parse(line) as WatchdogMessage
    if ("watch" in message) {
      watched.push(message.watch)
    } else {
      const index = watched.findIndex(({ pid }) => pid === message.forget)
      if (index >= 0) {
        watched.splice(index, 1)
      }
    }
  }
  for (const target of watched.reverse()) {
    await terminate(target)
  }
}

// A closing terminal or a Ctrl-C meant for the launcher must not take away the last one on guard.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => undefined)
}
void main()
