import { createHash, timingSafeEqual } from "node:crypto"
import express, { Router, type Request, type RequestHandler, type Response } from "express"
import { writeJson } from "../json"
import type { Merchant, Merchants } from "../merchants"
import { after, before } from "./faults"
import { refused, type Envelope } from "./envelope"
import { ApiRequest } from "./request"

/** Answers one address of the API. */
export type Handler = (
  request: ApiRequest,
  merchant: Merchant,
  parameters: Record<string, string>
) => Envelope | Promise<Envelope>

/** As many requests of one test terminal are served at the same time. */
const MOST_IN_FLIGHT = 5

/** An API whose every address wants POST, Basic auth and its turn. */
export function apiRouter(merchants: Merchants, handlers: Record<string, Handler>): Router {
  const router = Router()
  const body = express.text({ type: () => true, limit: "2mb" })
  for (const [path, handler] of Object.entries(handlers)) {
    router.all(path, postOnly, body, (request, response, next) => {
      serve(merchants, handler, request, response).catch(next)
    })
  }
  return router
}

const postOnly: RequestHandler = ({ method }, response, next) => {
  if (method === "POST") {
    next()
  } else {
    response.status(405).set("allow", "POST").end()
  }
}

async function serve(
  merchants: Merchants,
  handler: Handler,
  request: Request,
  response: Response
): Promise<void> {
  const merchant = merchantOf(merchants, request.headers.authorization)
  if (!merchant) {
    response.status(401).set("www-authenticate", 'Basic realm="api"').end()
    return
  }
  if (merchant.inFlight >= MOST_IN_FLIGHT) {
    response.status(429).end()
    return
  }
  merchant.inFlight += 1
  response.once("close", () => (merchant.inFlight -= 1))
  const { terminal } = merchant
  const fault = terminal.takeFault(request.path)
  merchant.note(request.path, request.get("x-request-id"), fault)
  if (await before(fault, response, terminal.switches.slowMs)) {
    return
  }
  const answer = await merchant.repeats.once(request.get("x-request-id"), async () => {
    const envelope = await answerOf(handler, request, merchant)
    return { answer: writeJson(envelope), success: envelope.Success }
  })
  terminal.emit("changed")
  if (!after(fault, response, answer)) {
    response.type("application/json").send(answer)
  }
}

async function answerOf(handler: Handler, request: Request, merchant: Merchant): Promise<Envelope> {
  const text = typeof request.body === "string" ? request.body : ""
  try {
    const fields = ApiRequest.read(text, request.get("content-type"))
    return await handler(fields, merchant, request.params)
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
}

function merchantOf(merchants: Merchants, header = ""): Merchant | undefined {
  const [, encoded] = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(header) ?? []
  const [publicId = "", ...secret] = Buffer.from(encoded ?? "", "base64")
    .toString()
    .split(":")
  const merchant = merchants.find(publicId)
  return merchant && isSame(secret.join(":"), merchant.terminal.apiSecret) ? merchant : undefined
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
