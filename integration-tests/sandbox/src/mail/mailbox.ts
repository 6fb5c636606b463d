import { randomUUID } from "node:crypto"
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { EventEmitter } from "node:events"
import { readMessage, type Message, type StoredMessage } from "./message"

/** Older mails make room. */
const KEPT = 500

interface Envelope {
  id: string
  receivedAt: string
  to: string[]
}

/** Every mail that was sent, newest first; kept in files, so a restart loses none. */
export class Mailbox extends EventEmitter<{ changed: [] }> {
  private messages: StoredMessage[] = []

  constructor(private readonly folder: string) {
    super()
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  /** Reads what an earlier run has kept. */
  async open(): Promise<void> {
    const names = readdirSync(this.folder).filter((name) => name.endsWith(".json"))
    const envelopes = names.map(
      (name) => JSON.parse(readFileSync(path.join(this.folder, name), "utf8")) as Envelope
    )
    const found = await Promise.all(
      envelopes.map((envelope) =>
        readMessage(readFileSync(this.file(envelope.id, "eml")), envelope)
      )
    )
    this.messages = found.sort((one, other) => other.receivedAt.localeCompare(one.receivedAt))
  }

  async add(source: Buffer, to: string[]): Promise<Message> {
    const envelope: Envelope = {
      id: randomUUID(),
      receivedAt: new Date().toISOString(),
      to: to.map((address) => address.toLowerCase()),
    }
    const message = await readMessage(source, envelope)
    writeFileSync(this.file(envelope.id, "eml"), source, { mode: 0o600 })
    writeFileSync(this.file(envelope.id, "json"), JSON.stringify(envelope), { mode: 0o600 })
    this.messages = [message, ...this.messages]
    this.messages.splice(KEPT).forEach(({ id }) => this.forget(id))
    this.emit("changed")
    return message
  }

  /** @param to only what was sent to this address, in whichever case */
  list(to?: string): Message[] {
    const wanted = to?.toLowerCase()
    return this.messages
      .filter((message) => wanted === undefined || message.to.includes(wanted))
      .map(({ contents: _contents, ...message }) => message)
  }

  find(id: string): StoredMessage | undefined {
    return this.messages.find((message) => message.id === id)
  }

  /** The mail as it came, with all its headers. */
  source(id: string): Buffer | undefined {
    return this.find(id) && readFileSync(this.file(id, "eml"))
  }

  clear(): void {
    this.messages.splice(0).forEach(({ id }) => this.forget(id))
    this.emit("changed")
  }

  private forget(id: string): void {
    rmSync(this.file(id, "eml"), { force: true })
    rmSync(this.file(id, "json"), { force: true })
  }

  private file(id: string, extension: "eml" | "json"): string {
    return path.join(this.folder, `${id}.${extension}`)
  }
}
