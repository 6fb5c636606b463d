import type { IncomingMessage } from "node:http"
import type { RawData, WebSocket } from "ws"
import { basics } from "./basics"
import { commonUtils } from "./common-utils"
import type { Desk } from "./desk"
import type { Handler, Reply } from "./module"

const GREETING = { result: { version: "1.4" } }
const HEARTBEAT = "--heartbeat--"

const MODULES: Record<string, Handler> = {
  "kz.gov.pki.knca.basics": basics,
  "kz.gov.pki.knca.commonUtils": commonUtils,
}

interface Message {
  module: string
  method: string
  args: unknown
  uuid: unknown
}

/**
 * Speaks with one page: greets first, then answers one message after the other. Modules that are not
 * there are refused at once, so the probe of sigex's client (`kz.digiflow.mobile.extensions`) never
 * waits and never takes another's answer.
 */
export function converse(socket: WebSocket, request: IncomingMessage, desk: Desk): void {
  const origin = request.headers.origin ?? null
  const gone = new AbortController()
  socket.once("close", () => gone.abort())
  socket.on("error", () => socket.terminate())
  let previous = Promise.resolve()
  socket.on("message", (data) => {
    const text = textOf(data)
    if (text === HEARTBEAT) {
      socket.send(HEARTBEAT)
      return
    }
    previous = previous.then(() => answer(text))
  })
  if (desk.behaviour.mode !== "silent") {
    socket.send(JSON.stringify(GREETING))
  }

  async function answer(text: string): Promise<void> {
    const message = parse(text)
    if (!message) {
      socket.send(JSON.stringify({ success: false, code: "COMMON_JSON_WRAPPING_EXCEPTION" }))
      return
    }
    const { module, method, args, uuid } = message
    const conclude = desk.record({ origin, module, method, args })
    const reply = await dispatch(message).catch(failure)
    conclude(reply.outcome)
    if (reply.close) {
      socket.terminate()
    } else if (reply.send) {
      socket.send(JSON.stringify(uuid === undefined ? reply.send : { ...reply.send, uuid }))
    }
  }

  async function dispatch({ module, method, args }: Message): Promise<Reply> {
    const { mode } = desk.behaviour
    const handler = mode === "module-not-found" ? undefined : MODULES[module]
    if (mode === "silent") {
      return { outcome: "silent" }
    }
    if (!handler) {
      return {
        send: { success: false, errorCode: "MODULE_NOT_FOUND" },
        outcome: "MODULE_NOT_FOUND",
      }
    }
    return handler({ method, args, origin, gone: gone.signal }, desk)
  }
}

/** What nobody foresaw is an answer too: a page must not wait for ever. */
function failure(error: unknown): Reply {
  const message = error instanceof Error ? error.message : String(error)
  return { send: { status: false, code: "GENERAL_ERROR", message }, outcome: message }
}

function parse(text: string): Message | null {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== "object" || found === null) {
      return null
    }
    const { module, method, args, uuid } = found as Record<string, unknown>
    return { module: String(module), method: String(method), args, uuid }
  } catch {
    return null
  }
}

function textOf(data: RawData): string {
  return Buffer.isBuffer(data)
    ? data.toString("utf8")
    : Buffer.concat([data].flat() as Buffer[]).toString("utf8")
}
