import path from "node:path"
import type { CardsHandle } from "./cards/handle"
import { serveCards } from "./cards/server"
import { CardsService, type CardsOptions } from "./cards/service"
import type { Listening, Place } from "./http/listen"
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
  /** The card service. */
  cards?: number
}

export interface SandboxOptions {
  /** Keys, certificates and mails are kept here between runs. */
  stateDir: string
  /** Where the servers listen; only this machine when left out. */
  host?: string
  ports: Ports
  /** Length of the authority's RSA keys. */
  rsaBits?: number
  /** The terminal of the shop at the card service. */
  cards?: CardsOptions
}

export interface Sandbox {
  /** Ports as they were given or found. */
  ports: Ports
  nuc: Nuc | undefined
  mailbox: Mailbox | undefined
  desk: Desk | undefined
  tls: TlsFiles | undefined
  /** The common terminal of the card service. */
  cards: CardsHandle | undefined
  stop: () => Promise<void>
}

/** Starts the stand-ins for the world outside of the shop. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { stateDir, host = "127.0.0.1", ports } = options
  const open = new OpenServers(host)
  const shown: Shown = { addresses: open.addresses }
  try {
    if (ports.smtp !== undefined) {
      const mailbox = new Mailbox(path.join(stateDir, "mail"))
      await mailbox.open()
      shown.mailbox = mailbox
      await open.add("smtp", ports.smtp, (place) => serveSmtp(mailbox, place))
    }
    const tls = ports.ncalayerTls === undefined ? undefined : await tlsFiles(stateDir)
    if (ports.nuc !== undefined) {
      const office = openOffice(await makeNuc(stateDir, options.rsaBits))
      const desk = new Desk(office.nuc)
      Object.assign(shown, { office, desk })
      await open.add("nuc", ports.nuc, (place) => serveNuc(office, place))
      await open.add("ncalayer", ports.ncalayer, (place) => serveNcaLayer(desk, place))
      await open.add("ncalayerTls", ports.ncalayerTls, (place) => serveNcaLayer(desk, place, tls))
    }
    if (ports.cards !== undefined) {
      const service = new CardsService(stateDir, options.cards)
      shown.cards = service.handle
      await open.add("cards", ports.cards, (place) => serveCards(service, place))
    }
    const page = await open.add("page", ports.page, (place) => servePage(shown, place))
    const { office, mailbox, desk, cards } = shown
    return {
      ports: { ...open.ports, page: page ?? ports.page },
      nuc: office?.nuc,
      mailbox,
      desk,
      tls,
      cards,
      stop: () => open.close(),
    }
  } catch (error) {
    await open.close()
    throw error
  }
}

const SCHEMES: Record<keyof Ports, string> = {
  page: "http",
  nuc: "http",
  ncalayer: "ws",
  ncalayerTls: "wss",
  smtp: "smtp",
  cards: "http",
}

/** The servers of one sandbox, with the ports and addresses that they got. */
class OpenServers {
  readonly ports: Partial<Ports> = {}
  readonly addresses: Record<string, string> = {}
  private readonly listening: Listening[] = []

  constructor(private readonly host: string) {}

  /** Starts a server unless it has no port. @returns the port that it got */
  async add(
    name: keyof Ports,
    port: number | undefined,
    serve: (place: Place) => Promise<Listening>
  ): Promise<number | undefined> {
    if (port === undefined) {
      return undefined
    }
    const one = await serve({ host: this.host, port })
    this.listening.push(one)
    this.ports[name] = one.port
    this.addresses[name] = `${SCHEMES[name]}://${this.host}:${one.port}`
    return one.port
  }

  async close(): Promise<void> {
    await Promise.all(this.listening.splice(0).map(({ close }) => close()))
  }
}
