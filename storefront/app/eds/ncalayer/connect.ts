import ncalayer from "ncalayer-js-client"
import { SigningTrouble } from "../trouble"
import { localNetworkPermission } from "./permission"

const GREETING_MS = 10_000

type Client = InstanceType<typeof ncalayer.NCALayerClient>

/**
 * A client of NCALayer that has been greeted. The package's own `connect` is left out: it also calls a port of
 * another program on the buyer's computer, waits without limit, and cannot be stopped.
 * @param signal ends the connection at any time
 * @throws SigningTrouble `unreachable`, `denied`, `no_answer`
 */
export async function connectClient(url: string, signal: AbortSignal): Promise<Client> {
  signal.throwIfAborted()
  const client = new ncalayer.NCALayerClient(url, false)
  const socket = new WebSocket(url)
  client.wsConnection = socket
  signal.addEventListener("abort", () => socket.close())
  await opened(socket, url)
  await greeted(socket)
  return client
}

/** No time limit here: while the browser asks for its permission the buyer reads and thinks. */
async function opened(socket: WebSocket, url: string): Promise<void> {
  const open = await new Promise<boolean>((resolve) => {
    socket.onopen = () => resolve(true)
    socket.onclose = () => resolve(false)
  })
  if (open) return
  const denied = (await localNetworkPermission()) === "denied"
  if (denied) throw new SigningTrouble("denied")
  throw new SigningTrouble("unreachable", url.replace(/^ws/, "http"))
}

/** NCALayer speaks first: `{"result":{"version":"1.4"}}`. */
async function greeted(socket: WebSocket): Promise<void> {
  const isGreeted = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), GREETING_MS)
    const settle = (answer: boolean) => {
      clearTimeout(timer)
      resolve(answer)
    }
    socket.onmessage = ({ data }) => settle(isGreeting(data))
    socket.onclose = () => settle(false)
  })
  if (isGreeted) return
  socket.close()
  throw new SigningTrouble("no_answer")
}

function isGreeting(message: unknown): boolean {
  try {
    const { result } = JSON.parse(String(message)) as { result?: { version?: unknown } }
    return typeof result?.version === "string"
  } catch {
    return false
  }
}
