import express from "express"
import { sentenceOfError } from "../http/json-api"
import { listen, type Listening, type Place } from "../http/listen"
import { directPaymentHandlers } from "./api/direct-payments"
import { invoiceHandlers } from "./api/invoices"
import { LISTS } from "./api/lists"
import { PAYMENTS } from "./api/payments"
import { RECEIPTS } from "./api/receipts"
import { SITE } from "./api/site"
import { apiRouter } from "./api/transport"
import { cardsControl } from "./control"
import { BANK_PATH } from "./window/progress"
import { windowRoutes } from "./window/routes"
import type { CardsService } from "./service"

/** Serves the stand-in of the card service: its API, its window and its control. */
export async function serveCards(service: CardsService, place: Place): Promise<Listening> {
  const app = express()
  app.disable("x-powered-by")
  const invoices = invoiceHandlers(() => service.address)
  app.get("/health", (_request, response) => void response.json({ ok: true }))
  app.use("/control", cardsControl(service.handle))
  app.use(windowRoutes(service.merchants))
  app.use(
    apiRouter(service.merchants, {
      ...SITE,
      ...PAYMENTS,
      ...directPaymentHandlers(() => service.address + BANK_PATH),
      ...LISTS,
      ...RECEIPTS,
      ...invoices,
    })
  )
  app.use(sentenceOfError)
  const listening = await listen(app, place)
  service.address ||= `http://${place.host}:${listening.port}`
  return listening
}
