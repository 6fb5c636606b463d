import type { Language } from "~/i18n/languages"
import { listCoins } from "./catalogue"
import { availabilityOf, branchesIn, coinsIn } from "./data"

export interface Answer {
  status: number
  body: object
}

const ok = (body: object): Answer => ({ status: 200, body })

const missing = (code: string): Answer => ({
  status: 404,
  body: { type: "not_found", code, message: "Not found" },
})

const ANNOUNCEMENT: Record<Language, string> = {
  kk: "25 қарашада Алматы филиалы сағат 15:00-ге дейін жұмыс істейді.",
  ru: "25 ноября филиал в Алматы работает до 15:00.",
  en: "On 25 November the Almaty branch is open until 15:00.",
}

function coin(handle: string, language: Language, origin: string): Answer {
  const found = coinsIn(language, origin).find((it) => it.handle === handle)
  return found ? ok({ coin: found }) : missing("coin_not_found")
}

function availability(product: string, language: Language, origin: string): Answer {
  const index = coinsIn("kk", origin).findIndex((it) => [it.id, it.handle].includes(product))
  if (index < 0) return missing("product_not_found")
  const branches = availabilityOf(index, language)
  const total = branches.reduce((sum, { available }) => sum + available, 0)
  return ok({ availability: { product_id: `prod_${index}`, total, branches } })
}

function availabilities(params: URLSearchParams): Answer {
  const ids = [...params].filter(([key]) => key.startsWith("product_id")).map(([, id]) => id)
  return ok({
    availability: ids.map((id) => ({
      product_id: id,
      branches: availabilityOf(Number(id.replace("prod_", "")), "kk"),
    })),
  })
}

/** What the Store API of the contract answers to a GET, over the fixtures. */
export function answer(url: URL, language: Language): Answer {
  const { pathname, searchParams, origin } = url
  const [, , resource, id, sub] = pathname.split("/").map(decodeURIComponent)
  if (resource === "coins") {
    return id ? coin(id, language, origin) : ok(listCoins(searchParams, language, origin))
  }
  if (resource === "products" && id && sub === "availability") {
    return availability(id, language, origin)
  }
  if (resource === "availability") return availabilities(searchParams)
  if (resource === "captcha") return ok({ captcha: { required: false } })
  if (resource === "purchase-limits") return ok({ purchase_limits: [] })
  if (resource === "branches") return ok({ branches: branchesIn(language) })
  if (resource === "announcements") {
    const message = ANNOUNCEMENT[language]
    return ok({ announcements: [{ id: "ann_1", message, link: null, level: "info" }] })
  }
  if (resource === "settings") return ok({ settings: { demo: true, region_id: "reg_kz" } })
  return missing("not_found")
}

/** Language of a request by its locale header. */
export function languageOfLocale(locale: string | null | undefined): Language {
  const code = locale?.slice(0, 2)
  return code === "ru" || code === "en" ? code : "kk"
}
