import path from "node:path"
import type { Listening } from "./http/listen"
import { Mailbox } from "./mail/mailbox"
import { serveSmtp } from "./mail/smtp"
import { Desk } from "./ncalayer/desk"
import { serveNcaLayer } from "./ncalayer/server"
import { tlsFiles, type TlsFiles } from "./ncalayer/tls"
import { makeNuc } from "./nuc/open"
import type { Nuc } from "./nuc/nuc"
import { openOffice, serveNuc } from "./nuc/server"
import { servePage, type Shown } from "./page/server"

/** Ports of the parts; 0 takes any free one, and a part whose port is left out does not run. */
export interface Ports {
  page: number
  /** The authority; NCALayer needs it. */
  nuc?: number
  /** NCALayer by plain ws. */
  ncalayer?: number
  /** NCALayer by wss. */
  ncalayerTls?: number
  smtp?: number
}

export interface SandboxOptions {
  /** Keys, certificates and mails are kept here between runs. */
  stateDir: string
  /** Where the servers listen; only this machine when left out. */
  host?: string
  ports: Ports
  /** Length of the authority's RSA keys. */
  rsaBits?: number
}

export interface Sandbox {
  /** Ports as they were given or found. */
  ports: Ports
  nuc: Nuc | undefined
  mailbox: Mailbox | undefined
  desk: Desk | undefined
  tls: TlsFiles | undefined
  stop: () => Promise<void>
}

/** Starts the stand-ins for the world outside of the shop. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { stateDir, host = "127.0.0.1", ports } = options
  const open: Listening[] = []
  const stop = async (): Promise<void> => {
    await Promise.all(open.splice(0).map(({ close }) => close()))
  }
  const started = async (listening: Promise<Listening>): Promise<number> => {
    const one = await listening
    open.push(one)
    return one.port
  }
  const found: Ports = { page: ports.page }
  const shown: Shown = { addresses: {} }
  let tls: TlsFiles | undefined
  try {
    if (ports.smtp !== undefined) {
      shown.mailbox = new Mailbox(path.join(stateDir, "mail"))
      await shown.mailbox.open()
      found.smtp = await started(serveSmtp(shown.mailbox, { host, port: ports.smtp }))
      shown.addresses.smtp = `smtp://${host}:${found.smtp}`
    }
    if (ports.nuc !== undefined) {
      const office = openOffice(await makeNuc(stateDir, options.rsaBits))
      const desk = new Desk(office.nuc)
      Object.assign(shown, { office, desk })
      found.nuc = await started(serveNuc(office, { host, port: ports.nuc }))
      shown.addresses.nuc = `http://${host}:${found.nuc}`
      if (ports.ncalayer !== undefined) {
        found.ncalayer = await started(serveNcaLayer(desk, { host, port: ports.ncalayer }))
        shown.addresses.ncalayer = `ws://${host}:${found.ncalayer}`
      }
      if (ports.ncalayerTls !== undefined) {
        tls = await tlsFiles(stateDir)
        found.ncalayerTls = await started(
          serveNcaLayer(desk, { host, port: ports.ncalayerTls }, tls)
        )
        shown.addresses.ncalayerTls = `wss://${host}:${found.ncalayerTls}`
      }
    }
    found.page = await started(servePage(shown, { host, port: ports.page }))
  } catch (error) {
    await stop()
    throw error
  }
  return {
    ports: found,
    nuc: shown.office?.nuc,
    mailbox: shown.mailbox,
    desk: shown.desk,
    tls,
    stop,
  }
}
