import { SMTPServer } from "smtp-server"
import type { AddressInfo } from "node:net"
import { buffer } from "node:stream/consumers"
import type { Listening, Place } from "../http/listen"
import type { Mailbox } from "./mailbox"

const TEN_MEGABYTES = 10 * 1_048_576

/**
 * Takes mails for anybody, from anybody, with any password or none, and delivers none of them.
 * An address whose name begins with `refused` is turned away, and one that begins with `later` the first time, as servers do that
 * are busy or do not know the sender: so failures can be tried.
 */
export async function serveSmtp(mailbox: Mailbox, { host, port }: Place): Promise<Listening> {
  const asked = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    size: TEN_MEGABYTES,
    logger: false,
    closeTimeout: 300,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith("refused")) {
        return done(new Error("No such mailbox."))
      }
      if (address.startsWith("later") && !asked.has(address)) {
        asked.add(address)
        return done(Object.assign(new Error("Busy, try again later."), { responseCode: 451 }))
      }
      done()
    },
    onData: (stream, { envelope }, done) => {
      const to = envelope.rcptTo.map(({ address }) => address)
      buffer(stream)
        .then((source) => mailbox.add(source, to))
        .then(
          () => done(),
          (error: Error) => done(error)
        )
    },
  })
  // A client that goes away in the middle is its own affair.
  server.on("error", () => undefined)
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject)
    server.listen(port, host, () => resolve())
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
