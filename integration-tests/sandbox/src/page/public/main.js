// @ts-check
import { authorityPage } from "./authority.js"
import { cardsPage } from "./cards.js"
import { el, get, replace } from "./dom.js"
import { keysPage } from "./keys.js"
import { mailPage } from "./mail.js"
import { choose, language, LANGUAGES, t } from "./texts.js"

const header = /** @type {HTMLElement} */ (document.getElementById("header"))
const main = /** @type {HTMLElement} */ (document.getElementById("main"))
const parts = await get("/parts")

const TABS = /** @type {const} */ (["keys", "cards", "mail", "authority"])
const available = TABS.filter((tab) => parts[tab === "authority" ? "keys" : tab])

/** @returns {[tab: string, detail: string]} */
function place() {
  const [tab = "", detail = ""] = location.hash.slice(1).split("/")
  return [available.some((name) => name === tab) ? tab : (available[0] ?? ""), detail]
}

async function show() {
  const [tab, detail] = place()
  document.documentElement.lang = language()
  document.title = t("title")
  replace(header, bar(), el("p", { class: "notice" }, t("notice")), tabs(tab))
  try {
    replace(main, ...(await contents(tab, detail)))
  } catch {
    replace(main, el("p", { role: "status" }, t("state.lost")))
  }
}

/**
 * @param {string} tab
 * @param {string} detail
 */
function contents(tab, detail) {
  if (tab === "mail") {
    return mailPage(detail)
  }
  if (tab === "cards") {
    return cardsPage(show)
  }
  return tab === "authority" ? authorityPage(show, parts.addresses) : keysPage()
}

function bar() {
  const links = LANGUAGES.map((name) =>
    el(
      "a",
      {
        href: location.hash || "#",
        id: `language-${name}`,
        lang: name,
        "aria-current": name === language() ? "true" : null,
        click: (event) => {
          event.preventDefault()
          choose(name)
          void show()
        },
      },
      name
    )
  )
  return el(
    "div",
    { class: "bar" },
    el("h1", {}, t("title")),
    el("nav", { "aria-label": t("languages") }, ...links)
  )
}

/** @param {string} current */
function tabs(current) {
  const links = available.map((tab) =>
    el(
      "a",
      { href: `#${tab}`, id: `tab-${tab}`, "aria-current": tab === current ? "page" : null },
      t(`tab.${tab}`)
    )
  )
  return el("nav", { class: "tabs", "aria-label": t("tabs") }, ...links)
}

addEventListener("hashchange", show)
new EventSource("/events").addEventListener("message", show)
await show()
