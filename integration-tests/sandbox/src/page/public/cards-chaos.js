// @ts-check
import { el, post } from "./dom.js"
import { moment, t } from "./texts.js"

const CONTROL = "/control/cards"
const MINUTE_MS = 60_000
const LATE_MS = 20 * MINUTE_MS

/** Choices of one switch. */
const CHOICES = {
  order: ["usual", "pay-before-check", "fail-after-pay"],
  signature: ["good", "bad", "missing", "swapped", "decoded-only", "hex"],
}

const FAULTS = [
  "timeout-after",
  "drop-after",
  "500-after",
  "timeout",
  "drop",
  "500",
  "429",
  "malformed",
  "slow",
]
const PATHS = ["/payments/get", "/payments/confirm", "/payments/void", "/payments/refund"]

/** Switches that are on or off: whether one is on, and what turns it. */
const BOXES = {
  lost: [({ lost }) => lost.includes("pay"), (on) => ({ lost: on ? ["pay"] : [] })],
  copies: [({ copies }) => copies.pay > 1, (on) => ({ copies: on ? { pay: 3 } : {} })],
  late: [({ delayMs }) => delayMs.pay > 0, (on) => ({ delayMs: on ? { pay: LATE_MS } : {} })],
  amount: [
    ({ fields }) => fields.pay?.Amount,
    (on) => ({ fields: on ? { pay: { Amount: "1.00" } } : {} }),
  ],
  currency: [
    ({ fields }) => fields.pay?.Currency,
    (on) => ({ fields: on ? { pay: { Currency: "RUB" } } : {} }),
  ],
  ...Object.fromEntries(
    ["replayCheck", "secondPay", "fallbackBank", "failAfterRefusal", "json"].map((name) => [
      name,
      [(switches) => switches[name], (on) => ({ [name]: on })],
    ])
  ),
}

/** How the service behaves, for somebody to change. */
export function chaosPart(switches, refresh) {
  const change = async (what) => {
    await post(`${CONTROL}/switches`, what)
    refresh()
  }
  const behave = async () => {
    await fetch(`${CONTROL}/switches`, { method: "DELETE" })
    refresh()
  }
  const selects = Object.entries(CHOICES).map(([name, known]) =>
    select(
      `chaos-${name}`,
      t(/** @type {"chaos.order"} */ (`chaos.${name}`)),
      known,
      switches[name],
      (value) => change({ [name]: value })
    )
  )
  const faults = PATHS.map((path) =>
    select(
      `chaos-api-${path.split("/").at(-1)}`,
      t("chaos.api", { path }),
      ["", ...FAULTS],
      switches.api[path]?.fault ?? "",
      (fault) => {
        const { [path]: _, ...others } = switches.api
        return change({ api: fault ? { ...others, [path]: { fault } } : others })
      }
    )
  )
  return el(
    "section",
    {},
    el("h2", {}, t("chaos.title")),
    ...Object.entries(BOXES).map(([name, [isOn, turn]]) =>
      box(name, Boolean(isOn(switches)), (on) => change(turn(on)))
    ),
    el("table", {}, el("tbody", {}, ...selects, ...faults)),
    el("button", { id: "behave", click: behave }, t("chaos.behave"))
  )
}

/** The time of the service, which retries and expiries go by. */
export function timePart(now, refresh) {
  const steps = { minute: 1, quarter: 15, hour: 60, week: 7 * 24 * 60 }
  const buttons = Object.entries(steps).map(([name, minutes]) => {
    const pass = async () => {
      await post(`${CONTROL}/clock`, { advanceMs: minutes * MINUTE_MS })
      refresh()
    }
    return el(
      "button",
      { id: `pass-${name}`, click: pass },
      t(/** @type {"time.hour"} */ (`time.${name}`))
    )
  })
  return el(
    "section",
    {},
    el("h2", {}, t("time.title")),
    el("p", {}, moment(now)),
    el("div", { class: "actions", role: "group", "aria-label": t("time.pass") }, ...buttons)
  )
}

function box(name, checked, change) {
  const id = `chaos-${name}`
  return el(
    "label",
    { class: "choice" },
    el("input", { type: "checkbox", id, checked, change: (event) => change(event.target.checked) }),
    t(/** @type {"chaos.lost"} */ (`chaos.${name}`))
  )
}

function select(id, label, known, chosen, change) {
  const options = known.map((one) =>
    el("option", { value: one, selected: one === chosen }, one || t("chaos.none"))
  )
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, el("label", { for: id }, label)),
    el("td", {}, el("select", { id, change: (event) => change(event.target.value) }, ...options))
  )
}
