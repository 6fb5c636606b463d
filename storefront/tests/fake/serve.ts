import express from "express"
import { answer, languageOfLocale } from "./answer"
import { coinsIn } from "./data"
import { drawFace } from "./picture"

const port = Number(process.env.FAKE_PORT ?? 9320)
const origin = `http://127.0.0.1:${port}`

/** The browsing part of the Store API over fixtures, for work on pages without a backend. */
const app = express()
app.get("/store/*", (req, res) => {
  const { status, body } = answer(
    new URL(req.url, origin),
    languageOfLocale(req.get("x-medusa-locale"))
  )
  res.status(status).json(body)
})
app.get("/static/:file", (req, res) => {
  const coin = coinsIn("kk", origin).find(({ handle }) => req.params.file.startsWith(handle))
  res.type("svg").send(drawFace(coin?.metal ?? null, `${coin?.denomination ?? ""} ₸`))
})
app.listen(port, "127.0.0.1")
