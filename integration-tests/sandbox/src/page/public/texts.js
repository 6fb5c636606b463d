// @ts-check
import { en } from "./texts-en.js"
import { kk } from "./texts-kk.js"
import { ru } from "./texts-ru.js"

const TEXTS = { kk, ru, en }

/** @typedef {keyof typeof TEXTS} Language */

export const LANGUAGES = /** @type {Language[]} */ (Object.keys(TEXTS))

/** @type {Language} */
let current = kept()

/** @returns {Language} the chosen language, else the browser's, else Kazakh */
function kept() {
  const wishes = [localStorage.getItem("language"), ...navigator.languages]
  const known = wishes.map((wish) => LANGUAGES.find((name) => wish?.startsWith(name)))
  return known.find(Boolean) ?? "kk"
}

export const language = () => current

/** @param {Language} chosen */
export function choose(chosen) {
  current = chosen
  localStorage.setItem("language", chosen)
}

/**
 * A text in the chosen language.
 * @param {keyof typeof kk} key
 * @param {Record<string, string>} [values] what stands in its {places}
 */
export function t(key, values = {}) {
  return TEXTS[current][key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "")
}

/** @param {string} at moment in ISO 8601 */
export function moment(at) {
  const format = { dateStyle: "short", timeStyle: "medium", timeZone: "Asia/Almaty" }
  const locale = current === "en" ? "en-GB" : current
  return new Intl.DateTimeFormat(locale, /** @type {any} */ (format)).format(new Date(at))
}
