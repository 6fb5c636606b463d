import { randomUUID } from "node:crypto"
import { NOTICE_TYPES, type NoticeSettings, type NoticeType } from "../notices/types"
import { DONE, found, refused } from "./envelope"
import type { ApiRequest } from "./request"
import type { Handler } from "./transport"

/** The stand-in speaks one encoding and one format, and does not pretend to others. */
const CHOICES = {
  HttpMethod: ["GET", "POST"],
  Encoding: ["UTF8"],
  Format: ["CloudPayments"],
}

/** Addresses about the terminal itself. */
export const SITE: Record<string, Handler> = {
  "/test": () => ({ Success: true, Message: randomUUID() }),
  "/site/notifications/:type/get": (_request, { terminal }, { type }) => {
    const known = typeOf(type)
    return known ? found(terminal.courier.settings[known]) : refused("Unknown notification type")
  },
  "/site/notifications/:type/update": (request, { terminal }, { type }) => {
    const known = typeOf(type)
    if (!known || known === "check") {
      return refused("Unknown notification type")
    }
    const wanted = settingsOf(request)
    if (typeof wanted === "string") {
      return refused(wanted)
    }
    terminal.courier.settings[known] = wanted
    return DONE
  },
}

function typeOf(given = ""): NoticeType | undefined {
  return NOTICE_TYPES.find((type) => type === given.toLowerCase() && type !== "receipt")
}

function settingsOf(request: ApiRequest): NoticeSettings | string {
  const address = request.text("Address")
  const enabled = request.flag("IsEnabled") ?? false
  if (enabled && !/^https?:\/\//.test(address ?? "")) {
    return "Invalid Address value"
  }
  const chosen = {
    HttpMethod: request.text("HttpMethod") ?? "GET",
    Encoding: request.text("Encoding") ?? "UTF8",
    Format: request.text("Format") ?? "CloudPayments",
  }
  for (const [name, known] of Object.entries(CHOICES)) {
    if (!known.includes(chosen[name as keyof typeof CHOICES])) {
      return `Invalid ${name} value`
    }
  }
  return { IsEnabled: enabled, Address: address, ...chosen } as NoticeSettings
}
