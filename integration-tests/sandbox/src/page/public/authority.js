// @ts-check
import { el, get, post } from "./dom.js"
import { t } from "./texts.js"

/** Faults of the authority's services, and where they are. @returns {Promise<Node[]>} */
export async function authorityPage(refresh, addresses) {
  const [current, modes] = await Promise.all([get("/switches"), get("/switches/modes")])
  return [
    el(
      "div",
      { class: "columns" },
      el(
        "section",
        {},
        el("h2", {}, t("authority.title")),
        el("p", { class: "quiet" }, t("authority.note")),
        el(
          "table",
          {},
          el(
            "tbody",
            {},
            ...["ocsp", "crl", "tsa"].map((name) => choice(name, modes[name], current[name]))
          )
        ),
        el("p", { class: "quiet" }, t("authority.listsNote")),
        el("button", { id: "lists", click: () => post("/lists", {}) }, t("authority.lists"))
      ),
      el(
        "section",
        {},
        el("h2", {}, t("authority.addresses")),
        el(
          "table",
          {},
          el(
            "tbody",
            {},
            ...Object.entries(addresses).map(([name, address]) =>
              el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, el("code", {}, address)))
            )
          )
        )
      )
    ),
  ]

  function choice(name, known, chosen) {
    const options = known.map((mode) => el("option", { selected: mode === chosen }, mode))
    const change = async (event) => {
      await post("/switches", { [name]: event.target.value })
      refresh()
    }
    return el(
      "tr",
      {},
      el("th", { scope: "row" }, el("label", { for: name }, name.toUpperCase())),
      el("td", {}, el("select", { id: name, change }, ...options))
    )
  }
}
