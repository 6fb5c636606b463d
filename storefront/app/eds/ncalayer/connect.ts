import ncalayer, { type NCALayerClient } from "ncalayer-js-client"
import { SigningTrouble } from "../trouble"
import { localNetworkPermission } from "./permission"

const GREETING_MS = 10_000

/**
 * A client of NCALayer that has been greeted. The package's own `connect` is left out: it also calls a port of
 * another program on the buyer's computer, waits without limit, and cannot be stopped.
 * @param signal ends the connection at any time
 * @throws SigningTrouble `unreachable`, `denied`, `no_answer`
 */
export async function connectClient(url: string, signal: AbortSignal): Promise<NCALayerClient> {
  signal.throwIfAborted()
  const client = new ncalayer.NCALayerClient(url, false)
  const socket = new WebSocket(url)
  client.wsConnection = socket
  signal.addEventListener("abort", () => socket.close())
  const met = await meet(socket)
  if (met === "greeted") return client
  socket.close()
  if (met === "silent") throw new SigningTrouble("no_answer")
  if ((await localNetworkPermission()) === "denied") throw new SigningTrouble("denied")
  throw new SigningTrouble("unreachable", url.replace(/^ws/, "http"))
}

/**
 * Waits until NCALayer has spoken, which it does first: `{"result":{"version":"1.4"}}`. Time runs from the open
 * connection on; before, the browser may be asking for its permission, and the buyer reads and thinks.
 */
function meet(socket: WebSocket): Promise<"greeted" | "silent" | "closed"> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = (met: "greeted" | "silent" | "closed") => {
      clearTimeout(timer)
      resolve(met)
    }
    socket.onopen = () => {
      timer = setTimeout(() => settle("silent"), GREETING_MS)
    }
    socket.onmessage = ({ data }) => settle(isGreeting(data) ? "greeted" : "silent")
    socket.onclose = () => settle(timer === undefined ? "closed" : "silent")
  })
}

function isGreeting(message: unknown): boolean {
  try {
    const { result } = JSON.parse(String(message)) as { result?: { version?: unknown } }
    return typeof result?.version === "string"
  } catch {
    return false
  }
}
