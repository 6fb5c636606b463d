import type { Request, Response, Router } from "express"
import { z } from "zod"
import { jsonApi } from "../http/json-api"
import { DOCUMENTED_CARDS, REFUSING_CARDS } from "./bank/test-cards"
import type { CardsHandle } from "./handle"

const text = z.string().min(1).max(255)

const terminalOptions = z.strictObject({
  publicId: text,
  apiSecret: text,
  notify: z.url().optional(),
})

const told = z.strictObject({ notify: z.url().nullable() })

const purchase = z.strictObject({
  invoiceId: text,
  amount: z.union([z.number(), z.string()]),
  currency: text.optional(),
  accountId: text.nullish(),
  email: text.nullish(),
  description: text.nullish(),
  schema: z.enum(["Single", "Dual"]).optional(),
  culture: text.nullish(),
  data: z.unknown().optional(),
  name: text.optional(),
  card: text.optional(),
  threeDs: z.enum(["pass", "fail", "abandon"]).optional(),
  skipCheck: z.boolean().optional(),
})

const refund = z.strictObject({
  transactionId: text,
  amount: z.union([z.number(), z.string()]).optional(),
})

type Act = (cards: CardsHandle, request: Request) => unknown

/**
 * What programs of any language may do with the terminals, below `/cards`. `?terminal=` names another
 * than the common one.
 */
export function cardsControl(common: CardsHandle): Router {
  const api = jsonApi()
  const route = (act: Act) => (request: Request, response: Response, next: (e: unknown) => void) =>
    void answer(common, act, request, response).catch(next)
  const base = "/cards"

  api.get(base, route(state))
  api.post(
    base,
    route((cards, { body }) => {
      cards.notifyAt(told.parse(body).notify ?? undefined)
      return state(cards)
    })
  )
  api.post(
    `${base}/terminals`,
    route((_cards, { body }) => state(common.open(terminalOptions.parse(body))))
  )
  api.post(
    `${base}/clock`,
    route(async (cards, { body }) => {
      await cards.clock.advance(
        z.strictObject({ advanceMs: z.number().min(0) }).parse(body).advanceMs
      )
      return state(cards)
    })
  )
  api.get(
    `${base}/switches`,
    route(({ switches }) => switches)
  )
  api.post(
    `${base}/switches`,
    route((cards, { body }) => cards.change(body))
  )
  api.delete(
    `${base}/switches`,
    route((cards) => {
      cards.behave()
      return cards.switches
    })
  )
  api.get(
    `${base}/operations`,
    route((cards) => ({ operations: cards.operations() }))
  )
  api.get(
    `${base}/deliveries`,
    route((cards) => ({ deliveries: cards.deliveries() }))
  )
  api.get(`${base}/test-cards`, (_request, response) => {
    const told = [...DOCUMENTED_CARDS, ...REFUSING_CARDS]
    response.json({ cards: told.map(({ number, threeDs, code }) => ({ number, threeDs, code })) })
  })
  api.get(
    `${base}/calls`,
    route((cards) => ({ calls: cards.calls() }))
  )
  api.post(
    `${base}/pay`,
    route((cards, { body }) => cards.pay(purchase.parse(body)))
  )
  api.post(
    `${base}/refunds`,
    route(async (cards, { body }) => {
      const { transactionId, amount } = refund.parse(body)
      return { transactionId: await cards.refundFromCabinet(transactionId, amount) }
    })
  )
  api.post(
    `${base}/idle`,
    route(async (cards) => {
      await cards.idle()
      return {}
    })
  )
  api.post(
    `${base}/reset`,
    route((cards) => {
      cards.reset()
      return state(cards)
    })
  )
  return api
}

/** Everything but the secret. */
function state(cards: CardsHandle) {
  return {
    publicId: cards.publicId,
    now: new Date(cards.clock.now()).toISOString(),
    switches: cards.switches,
  }
}

async function answer(
  common: CardsHandle,
  act: Act,
  request: Request,
  response: Response
): Promise<void> {
  const { terminal } = request.query
  const cards = typeof terminal === "string" ? common.terminal(terminal) : common
  response.json(await act(cards, request))
}
