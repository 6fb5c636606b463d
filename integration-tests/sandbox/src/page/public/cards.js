// @ts-check
import { chaosPart, timePart } from "./cards-chaos.js"
import { el, get, post } from "./dom.js"
import { moment, t } from "./texts.js"

const CONTROL = "/control/cards"
const SHOWN = 50

/** The page is made anew whenever something happens; what was unfolded stays so. */
let refusalsShown = false

/** Test cards, what was paid with them, and how the card service behaves. @returns {Promise<Node[]>} */
export async function cardsPage(refresh) {
  const paths = ["", "/test-cards", "/operations", "/deliveries"]
  const [state, { cards }, { operations }, { deliveries }] = await Promise.all(
    paths.map((path) => get(CONTROL + path))
  )
  return [
    el("p", { class: "quiet" }, t("cards.note")),
    el(
      "div",
      { class: "columns" },
      el("section", {}, el("h2", {}, t("cards.title")), ...testCards(cards)),
      el("div", {}, chaosPart(state.switches, refresh), timePart(state.now, refresh))
    ),
    part(
      "operations",
      operations,
      ["requests.time", "operations.invoice", "operations.sum", "operations.state"],
      operationRow
    ),
    part(
      "deliveries",
      deliveries,
      ["requests.time", "deliveries.type", "deliveries.attempt", "deliveries.answer"],
      deliveryRow
    ),
  ]
}

function testCards(cards) {
  const documented = cards.filter(({ number }) => !number.startsWith("4929"))
  const refusing = cards.filter(({ number }) => number.startsWith("4929"))
  return [
    cardTable(documented),
    el(
      "details",
      { open: refusalsShown, toggle: (event) => (refusalsShown = event.target.open) },
      el("summary", { id: "refusals" }, t("cards.more")),
      cardTable(refusing)
    ),
  ]
}

function cardTable(cards) {
  const rows = cards.map(({ number, threeDs, code }) => {
    const end = code === 0 ? t("cards.paid") : t("cards.refused", { code: String(code) })
    const effect = threeDs ? `${t("cards.secure")}, ${end}` : end
    return row(el("code", {}, number.replace(/(\d{4})(?=\d)/g, "$1 ")), effect)
  })
  return table(["cards.number", "cards.effect"], rows)
}

/** A list, newest first, or a sentence that it is empty. */
function part(name, items, heads, rowOf) {
  const newest = items.slice(-SHOWN).reverse()
  return el(
    "section",
    { class: "log" },
    el("h2", {}, t(`${name}.title`)),
    newest.length > 0
      ? table(heads, newest.map(rowOf))
      : el("p", { class: "quiet" }, t(`${name}.empty`))
  )
}

function operationRow({
  id,
  kind,
  status,
  reasonCode,
  amount,
  refunded,
  currency,
  invoiceId,
  createdAt,
}) {
  const left = amount - refunded
  const give = () => post(`${CONTROL}/refunds`, { transactionId: id, amount: left })
  const mayReturn = kind === "payment" && status === "Completed" && left > 0
  const state =
    kind === "refund" ? t("operations.isRefund") : `${status}${reasonCode ? ` ${reasonCode}` : ""}`
  const button = el(
    "button",
    { id: `refund-${id}`, "aria-label": t("operations.refund", { id }), click: give },
    t("operations.give")
  )
  return row(
    moment(createdAt),
    el("span", {}, invoiceId ?? "–", el("br"), el("code", {}, id)),
    `${amount} ${currency}${refunded > 0 ? ` (−${refunded})` : ""}`,
    mayReturn ? el("span", {}, `${state} `, button) : state
  )
}

function deliveryRow({ at, type, attempt, status, answer }) {
  const told = status === null ? t("deliveries.nobody") : `${status} ${answer.slice(0, 60)}`
  return row(moment(at), type, String(attempt), told)
}

const row = (...cells) => el("tr", {}, ...cells.map((cell) => el("td", {}, cell)))

const table = (heads, rows) =>
  el(
    "table",
    {},
    el("thead", {}, el("tr", {}, ...heads.map((head) => el("th", { scope: "col" }, t(head))))),
    el("tbody", {}, ...rows)
  )
