import express, { type RequestHandler } from "express"
import path from "node:path"
import { cardsControl } from "../cards/control"
import type { CardsHandle } from "../cards/handle"
import { listen, type Listening, type Place } from "../http/listen"
import { sentenceOfError } from "../http/json-api"
import { mailApi } from "../mail/api"
import type { Mailbox } from "../mail/mailbox"
import { ncaLayerApi } from "../ncalayer/api"
import type { Desk } from "../ncalayer/desk"
import { nucControl } from "../nuc/control"
import type { Office } from "../nuc/server"
import { mailPage } from "./mail-page"
import { events } from "./events"

/** What the page shows; parts that do not run are left out. */
export interface Shown {
  mailbox?: Mailbox
  desk?: Desk
  office?: Office
  cards?: CardsHandle
  /** Addresses of the parts, for the page to name. */
  addresses: Record<string, string>
}

const PUBLIC = path.join(__dirname, "public")

/** Serves the window of the sandbox: keys and behaviour of NCALayer, the mail box, the authority's switches. */
export async function servePage(shown: Shown, place: Place): Promise<Listening> {
  const { mailbox, desk, office, cards, addresses } = shown
  const app = express()
  app.disable("x-powered-by")
  app.use(ownPagesOnly)
  app.get("/health", (_request, response) => void response.json({ ok: true }))
  app.get("/parts", (_request, response) => {
    response.json({ mail: Boolean(mailbox), keys: Boolean(desk), cards: Boolean(cards), addresses })
  })
  app.get("/events", events([mailbox, desk, cards?.changes]))
  if (mailbox) {
    app.use(mailPage(mailbox), mailApi(mailbox))
  }
  if (desk && office) {
    app.use(ncaLayerApi(desk), nucControl(office))
  }
  if (cards) {
    app.use("/control", cardsControl(cards))
  }
  app.use(express.static(PUBLIC))
  app.use(sentenceOfError)
  return listen(app, place)
}

/** Nothing from elsewhere, and not inside of another site's frame. */
const ownPagesOnly: RequestHandler = (_request, response, next) => {
  response.set({
    "content-security-policy":
      "default-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  })
  next()
}
