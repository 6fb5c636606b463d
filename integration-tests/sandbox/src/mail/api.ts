import type { Response, Router } from "express"
import { jsonApi } from "../http/json-api"
import type { Mailbox } from "./mailbox"

/** The mail box for pages and tests. */
export function mailApi(mailbox: Mailbox): Router {
  const api = jsonApi()
  api.get("/messages", ({ query: { to } }, response) => {
    response.json({ messages: mailbox.list(typeof to === "string" ? to : undefined) })
  })
  api.delete("/messages", (_request, response) => {
    mailbox.clear()
    response.status(204).end()
  })
  api.get("/messages/:id/source", ({ params }, response) => {
    send(response, mailbox.source(params.id), "text/plain; charset=utf-8")
  })
  api.get("/messages/:id/attachments/:index", ({ params }, response) => {
    const index = Number(params.index)
    const message = mailbox.find(params.id)
    const attachment = message?.attachments[index]
    response.attachment(attachment?.name)
    send(response, message?.contents[index], attachment?.type ?? "application/octet-stream")
  })
  return api
}

function send(response: Response, content: Buffer | undefined, type: string): void {
  response.set("x-content-type-options", "nosniff")
  if (content) {
    response.type(type).send(content)
  } else {
    response.status(404).json({ message: "There is no such thing in the mail box." })
  }
}
