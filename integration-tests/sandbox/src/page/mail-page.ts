import { Router } from "express"
import type { Mailbox } from "../mail/mailbox"

/** The text of a mail runs no script and knows nothing of this origin; its links open new pages. */
const ISOLATED =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline'; frame-ancestors 'self'"

/** The text of one mail as a page of its own, for the frame that shows it. */
export function mailPage(mailbox: Mailbox): Router {
  const router = Router()
  router.get("/messages/:id/page", ({ params }, response) => {
    const message = mailbox.find(params.id)
    response.set("content-security-policy", ISOLATED)
    if (!message) {
      response.status(404).type("text/plain").send("")
      return
    }
    const body = message.html ?? `<pre style="white-space:pre-wrap">${escaped(message.text)}</pre>`
    response.type("text/html").send(`<base target="_blank">${body}`)
  })
  return router
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
