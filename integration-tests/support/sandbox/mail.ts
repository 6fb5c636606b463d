import type { Message } from "@qazyna/sandbox"
import { setTimeout as sleep } from "node:timers/promises"
import { sandboxPlace } from "./addresses"
import { ask } from "./ask"

const PATIENCE_MS = 20_000
const POLL_MS = 100

/** Mails that an address has got so far, newest first. */
export async function mailsTo(email: string): Promise<Message[]> {
  const query = new URLSearchParams({ to: email })
  const { messages } = await ask<{ messages: Message[] }>(
    `${sandboxPlace().page}/messages?${query}`
  )
  return messages
}

/**
 * Waits for a mail.
 * @param matches which one; the newest when left out
 * @throws Error with the subjects of the mails that did come
 */
export async function mailTo(
  email: string,
  matches: (message: Message) => boolean = () => true
): Promise<Message> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const messages = await mailsTo(email)
    const found = messages.find(matches)
    if (found) {
      return found
    }
    if (Date.now() > deadline) {
      const subjects = messages.map(({ subject }) => subject).join("; ") || "nothing"
      throw new Error(`The mail did not come in ${PATIENCE_MS / 1000} s; what came: ${subjects}`)
    }
    await sleep(POLL_MS)
  }
}

/** The contents of an attachment. */
export async function attachmentOf({ id }: Message, index = 0): Promise<Buffer> {
  const response = await fetch(`${sandboxPlace().page}/messages/${id}/attachments/${index}`)
  return Buffer.from(await response.arrayBuffer())
}
