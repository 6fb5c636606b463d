import express from "express"
import { getResponse } from "msw"
import { answer, languageOfLocale } from "./answer"
import { coinsIn } from "./data"
import { pickupHandlers } from "./pickup-handlers"
import { PickupState } from "./pickup-state"
import { drawFace } from "./picture"
import { BACKEND } from "./server"
import { shopHandlers } from "./shop-handlers"
import { FakeShop } from "./shop-state"

const port = Number(process.env.FAKE_PORT ?? 9320)
const origin = `http://127.0.0.1:${port}`

const shop = new FakeShop()
const handlers = [...pickupHandlers(new PickupState()), ...shopHandlers(shop)]

/**
 * The Store API over fixtures, for work on pages without a backend: browsing, and one shop that sells.
 * `POST /fake` sets what the shop does: `{"captcha": true, "pass": 14, "heldByOthers": 3}`; `card` takes cards, `free`
 * orders that move no money, and `payment` says what becomes of the latest cart's payment: `"begin"`, `"fail"`, `"pay"`, `"returned"`.
 */
const app = express()
app.use(express.json())
app.post("/fake", (req, res) => {
  const { captcha, pass, pay, heldByOthers, renewals, coolDown, stock, limits } = req.body
  const { card, free, payment } = req.body
  if (captcha !== undefined) shop.captcha.required = captcha
  if (pass) shop.holds.pass(pass)
  if (pay) shop.holds.startPayment(pay)
  if (heldByOthers !== undefined) shop.holds.heldByOthers = heldByOthers
  if (renewals !== undefined) shop.holds.renewals = renewals
  if (coolDown !== undefined) shop.holds.coolDownMinutes = coolDown
  if (stock !== undefined) shop.stock = stock
  if (card !== undefined) shop.payments.card = card
  if (free !== undefined) shop.payments.free = free
  const cart = [...shop.carts.values()].at(-1)
  if (cart && payment === "begin") shop.payments.begin(cart.id)
  if (cart && payment === "fail") shop.payments.fail(cart.id, 5051, "insufficient_funds")
  if (cart && payment === "returned") shop.payments.become(cart.id, "returned")
  if (cart && payment === "pay") shop.payments.pay(cart.id, shop.complete(cart))
  for (const [id, limit] of Object.entries(limits ?? {})) shop.limits.set(id, limit as never)
  res.json({})
})
app.all("/store/*", async (req, res) => {
  const headers = new Headers(req.headers as Record<string, string>)
  const request = new Request(`${BACKEND}${req.url}`, {
    method: req.method,
    headers,
    body: ["GET", "HEAD", "DELETE"].includes(req.method) ? undefined : JSON.stringify(req.body),
  })
  const sold = await getResponse(handlers, request)
  if (sold) {
    res.status(sold.status).json(await sold.json())
    return
  }
  const language = languageOfLocale(req.get("x-medusa-locale"))
  const { status, body } = answer(new URL(req.url, origin), language)
  res.status(status).json(body)
})
app.get("/static/:file", (req, res) => {
  const coin = coinsIn("kk", origin).find(({ handle }) => req.params.file.startsWith(handle))
  res.type("svg").send(drawFace(coin?.metal ?? null, `${coin?.denomination ?? ""} ₸`))
})
app.listen(port, "127.0.0.1")
