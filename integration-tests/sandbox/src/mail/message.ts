import { simpleParser, type ParsedMail } from "mailparser"

/** A mail as the page shows it. */
export interface Message {
  id: string
  receivedAt: string
  from: string
  to: string[]
  subject: string
  text: string
  html: string | null
  headers: Record<string, string>
  attachments: { name: string; type: string; size: number }[]
}

/** A mail with the contents of its attachments. */
export interface StoredMessage extends Message {
  contents: Buffer[]
}

/**
 * Reads a mail as it came over SMTP.
 * @param to whom the envelope names, which is the truth; the header may say something else
 */
export async function readMessage(
  source: Buffer,
  { id, receivedAt, to }: Pick<Message, "id" | "receivedAt" | "to">
): Promise<StoredMessage> {
  const mail = await simpleParser(source)
  return {
    id,
    receivedAt,
    from: mail.from?.text ?? "",
    to,
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html || null,
    headers: headersOf(mail),
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({
      name: filename ?? "attachment",
      type: contentType,
      size,
    })),
    contents: mail.attachments.map(({ content }) => content),
  }
}

function headersOf({ headerLines }: ParsedMail): Record<string, string> {
  return Object.fromEntries(
    headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(":") + 1).trim()])
  )
}
