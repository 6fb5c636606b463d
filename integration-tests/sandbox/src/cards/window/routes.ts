import express, { Router, type RequestHandler } from "express"
import path from "node:path"
import { jsonApi } from "../../http/json-api"
import { traceOf } from "../bank/card"
import { languageOf } from "../bank/messages"
import { holderMessage } from "../bank/reasons"
import { DOCUMENTED_CARDS, REFUSING_CARDS } from "../bank/test-cards"
import type { Merchant, Merchants } from "../merchants"
import { padded, unpadded } from "../money"
import { bankPage, closedPage, FILES, returnedPage, windowPage } from "./pages"
import { openInvoice, wantedFrom } from "./payment-request"
import { BANK_PATH, RETURN_PATH, told } from "./progress"

const PUBLIC = path.join(__dirname, "public")
const PAGE = path.join(__dirname, "../../page/public")

/** Refusals that the window offers to try, besides the documented cards. */
const OFFERED = [5005, 5012, 5054, 5082]

/** The script that shops load, the window that it opens, the page of the bank and hosted pages. */
export function windowRoutes(merchants: Merchants): Router {
  const router = Router()
  router.get(
    ["/bundles/widget.js", "/bundles/widget", "/bundles/cloudpayments.js"],
    forAllSites,
    (_, response) => response.type("text/javascript").sendFile("widget.js", { root: PUBLIC })
  )
  router.use([FILES, "/page", "/window", "/d", BANK_PATH], ownFilesOnly)
  router.use(FILES, express.static(PUBLIC))
  router.get("/page/public/dom.js", (_, response) => response.sendFile("dom.js", { root: PAGE }))
  router.get("/window/frame", (_, response) => void response.type("html").send(windowPage("")))
  router.get("/window/cards", ({ query }, response) => {
    response.json(offeredCards(String(query.culture)))
  })
  router.use("/window", windowApi(merchants))
  router.use(bankRoutes(merchants))
  router.get("/d/:id", ({ params }, response) => {
    const problem = problemOf(merchants, params.id)
    response
      .status(problem ? 410 : 200)
      .type("html")
      .send(problem ? closedPage(problem) : windowPage(params.id))
  })
  return router
}

/** Why an invoice cannot be paid; undefined when it can. */
function problemOf(merchants: Merchants, id: string): string | undefined {
  try {
    openInvoice(merchants, id)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function windowApi(merchants: Merchants): Router {
  const api = jsonApi()
  api.get("/orders/:id", ({ params }, response) => {
    const { terms, successUrl, failUrl } = openInvoice(merchants, params.id).invoice
    response.json({
      amount: unpadded(terms.amount),
      currency: terms.currency,
      description: terms.description,
      culture: terms.culture,
      receiptEmail: terms.email,
      emailBehavior: terms.email ? "Hidden" : "Optional",
      autoClose: 3,
      successRedirectUrl: successUrl,
      failRedirectUrl: failUrl,
    })
  })
  api.post("/payments", (request, response, next) => {
    const pay = async (): Promise<void> => {
      const { merchant, terms, card, invoice } = wantedFrom(merchants, request.body)
      const progress = await merchant.cashier.begin(
        { ...terms, ip: request.ip ?? terms.ip },
        traceOf(card)
      )
      invoice?.tried.push(progress.operation.id)
      response.json(told(progress, `${request.protocol}://${request.headers.host}`))
    }
    pay().catch(next)
  })
  return api
}

/** The page of the bank, and where its answer is taken. Both are opened by forms of pages. */
function bankRoutes(merchants: Merchants): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false })
  router.post(BANK_PATH, form, ({ body }, response) => {
    const { MD, TermUrl } = body as Record<string, string | undefined>
    const merchant = ownerOf(merchants, MD)
    const operation = merchant?.terminal.ledger.find(String(MD))
    if (!merchant || !operation || !/^https?:\/\//.test(TermUrl ?? "")) {
      response.status(400).type("text/plain").send("No such payment")
      return
    }
    const asked = `${padded(operation.amount)} ${operation.terms.currency} · ···· ${operation.card.lastFour}`
    const page = bankPage(languageOf(operation.terms.culture), asked, {
      md: operation.id,
      termUrl: String(TermUrl),
      pass: merchant.cashier.answerOfBank(operation.id, true),
      fail: merchant.cashier.answerOfBank(operation.id, false),
    })
    response.removeHeader("content-security-policy")
    response.type("html").send(page)
  })
  router.post(RETURN_PATH, form, ({ body }, response) => {
    const { MD, PaRes } = body as Record<string, string | undefined>
    const progress = ownerOf(merchants, MD)?.cashier.finish(String(MD), String(PaRes))
    if (!progress) {
      response.status(400).type("text/plain").send("No such payment")
      return
    }
    response.type("html").send(returnedPage(JSON.stringify(told(progress, ""))))
  })
  return router
}

const ownerOf = (merchants: Merchants, id = ""): Merchant | undefined =>
  merchants.which(({ terminal }) => terminal.ledger.find(id) !== undefined)

function offeredCards(culture: string) {
  const refusing = REFUSING_CARDS.filter(({ code }) => OFFERED.includes(code))
  return [...DOCUMENTED_CARDS, ...refusing].map(({ number, threeDs, code }) => ({
    number,
    threeDs,
    code,
    message: holderMessage(code, languageOf(culture)),
  }))
}

const forAllSites: RequestHandler = (_request, response, next) => {
  response.set({
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": "no-store",
  })
  next()
}

/** Nothing from elsewhere; any shop may show the window. */
const ownFilesOnly: RequestHandler = (_request, response, next) => {
  response.set({
    "content-security-policy":
      "default-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": "no-store",
  })
  next()
}
