// @ts-check
import { el, get } from "./dom.js"
import { moment, t } from "./texts.js"

/** The mail box. @param {string} chosen id of the mail that is open @returns {Promise<Node[]>} */
export async function mailPage(chosen) {
  const { messages } = await get("/messages")
  const open = messages.find(({ id }) => id === chosen)
  return [
    el(
      "div",
      { class: open ? "mail open" : "mail" },
      el(
        "section",
        { class: "all" },
        el("h2", {}, t("mail.title")),
        ...(messages.length === 0
          ? [el("p", { class: "quiet" }, t("mail.empty"))]
          : [list(messages, chosen), clearButton()])
      ),
      el(
        "section",
        { class: "one" },
        ...(open ? message(open) : [el("p", { class: "quiet" }, t("mail.choose"))])
      )
    ),
  ]
}

function list(messages, chosen) {
  const items = messages.map(({ id, subject, to, receivedAt }) =>
    el(
      "li",
      {},
      el(
        "a",
        { href: `#mail/${id}`, id: `mail-${id}`, "aria-current": id === chosen ? "true" : null },
        el("strong", {}, subject),
        el("span", { class: "quiet" }, `${to.join(", ")} · ${moment(receivedAt)}`)
      )
    )
  )
  return el("ul", { class: "list" }, ...items)
}

const clearButton = () =>
  el(
    "button",
    { id: "clear", click: () => fetch("/messages", { method: "DELETE" }) },
    t("mail.clear")
  )

function message({ id, subject, from, to, receivedAt, attachments }) {
  const files = attachments.map(({ name, size }, index) =>
    el(
      "li",
      {},
      el(
        "a",
        { href: `/messages/${id}/attachments/${index}` },
        `${name} (${Math.ceil(size / 1024)} KiB)`
      )
    )
  )
  return [
    el("a", { class: "back", href: "#mail" }, t("mail.back")),
    el("h2", {}, subject),
    el(
      "table",
      {},
      el(
        "tbody",
        {},
        row(t("mail.from"), from),
        row(t("mail.to"), to.join(", ")),
        row(t("requests.time"), moment(receivedAt))
      )
    ),
    ...(files.length > 0
      ? [el("h2", {}, t("mail.attachments")), el("ul", { class: "list" }, ...files)]
      : []),
    el("iframe", { src: `/messages/${id}/page`, title: t("mail.text") }),
    el("p", {}, el("a", { href: `/messages/${id}/source`, target: "_blank" }, t("mail.source"))),
  ]
}

const row = (name, value) => el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, value))
