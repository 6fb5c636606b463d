import express, { type Express, type Request } from "express"
import { isLanguage, type Language } from "~/i18n/languages"
import { listCoins } from "./catalogue"
import { availabilityOf, branchesIn, coinsIn } from "./data"
import { drawFace } from "./picture"

function languageOf(req: Request): Language {
  const code = (req.get("x-medusa-locale") ?? "kk").slice(0, 2)
  return isLanguage(code) ? code : "kk"
}

/** The part of the Store API that the browsing pages call, over fixtures: for development without a backend. */
export function fakeBackend(origin: string): Express {
  const app = express()
  app.get("/store/coins", (req, res) => {
    const { searchParams } = new URL(req.url, origin)
    res.json(listCoins(searchParams, languageOf(req), origin))
  })
  app.get("/store/coins/:handle", (req, res) => {
    const coin = coinsIn(languageOf(req), origin).find(({ handle }) => handle === req.params.handle)
    if (coin) return res.json({ coin })
    return res.status(404).json({ type: "not_found", code: "coin_not_found", message: "No coin" })
  })
  app.get("/store/products/:id/availability", (req, res) => {
    const index = coinsIn("kk", origin).findIndex(
      ({ id, handle }) => id === req.params.id || handle === req.params.id
    )
    if (index < 0) {
      return res.status(404).json({ type: "not_found", code: "product_not_found", message: "No" })
    }
    const branches = availabilityOf(index, languageOf(req))
    const total = branches.reduce((sum, { available }) => sum + available, 0)
    return res.json({ availability: { product_id: `prod_${index}`, total, branches } })
  })
  app.get("/store/availability", (req, res) => {
    const { searchParams } = new URL(req.url, origin)
    const ids = [...searchParams]
      .filter(([key]) => key.startsWith("product_id"))
      .map(([, id]) => id)
    const availability = ids.map((id) => {
      const branches = availabilityOf(Number(id.replace("prod_", "")), "kk")
      return { product_id: id, branches }
    })
    res.json({ availability })
  })
  app.get("/store/branches", (req, res) => {
    const branches = branchesIn(languageOf(req))
    res.json({ branches, count: branches.length, limit: 200, offset: 0 })
  })
  app.get("/store/announcements", (req, res) => {
    const message = {
      kk: "25 қарашада Алматы филиалы сағат 15:00-ге дейін жұмыс істейді.",
      ru: "25 ноября филиал в Алматы работает до 15:00.",
      en: "On 25 November the Almaty branch is open until 15:00.",
    }[languageOf(req)]
    res.json({ announcements: [{ id: "ann_1", message, link: null, level: "info" }] })
  })
  app.get("/store/settings", (_req, res) => {
    const settings = {
      demo: true,
      demo_facts: ["prices", "stock", "hours"],
      time_zone: "Asia/Almaty",
      currency_code: "kzt",
      region_id: "reg_kz",
      locales: ["kk-KZ", "ru-RU", "en-US"],
    }
    res.json({ settings })
  })
  app.get("/static/:file", (req, res) => {
    const coin = coinsIn("kk", origin).find(({ handle }) => req.params.file.startsWith(handle))
    res.type("svg").send(drawFace(coin?.metal ?? null, `${coin?.denomination ?? ""} ₸`))
  })
  return app
}
