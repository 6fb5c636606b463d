// @ts-check
import { en } from "./texts-en.js"
import { kk } from "./texts-kk.js"
import { ru } from "./texts-ru.js"

const TEXTS = { kk, ru, en }
/** @type {Record<string, string>} */
const SIGNS = { KZT: "₸" }

/** @type {keyof typeof TEXTS} */
let current = "ru"

/** Chooses the language of a culture such as `kk-KZ`; Russian when there is none. @param {unknown} culture */
export function speak(culture) {
  const name = String(culture ?? "")
  current = name === "kk-KZ" ? "kk" : name.startsWith("en") ? "en" : "ru"
  document.documentElement.lang = current
}

/**
 * @param {keyof typeof ru} key
 * @param {Record<string, string>} [values] what stands in its {places}
 */
export function t(key, values = {}) {
  return TEXTS[current][key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "")
}

/** A sum as people write it here: `152 500,00 ₸`. @param {number} amount @param {string} currency */
export function sum(amount, currency) {
  const [whole = "", part] = amount.toFixed(2).split(".")
  const grouped = whole.replace(/(?=(?:\d{3})+$)(?!^)/g, "\u00a0")
  return `${grouped}${current === "en" ? "." : ","}${part}\u00a0${SIGNS[currency] ?? currency}`
}
