// @ts-check
import { el } from "../../../page/public/dom.js"
import { sum, t } from "./texts.js"

const NUMBER = /^\d{13,19}$/
const EXPIRES = /^(0[1-9]|1[0-2])\/\d{2}$/

/**
 * The form of a card.
 * @param {Record<string, any>} params what the shop wants
 * @param {{ number: string, threeDs: boolean, code: number, message: string }[]} cards test cards to offer
 * @param {{ submit: (card: object) => void, close: () => void }} then
 * @returns {HTMLElement}
 */
export function cardForm(params, cards, { submit, close }) {
  const fields = [
    field("number", {
      inputmode: "numeric",
      autocomplete: "cc-number",
      required: true,
      maxlength: 23,
      "data-first": true,
    }),
    field("expires", {
      inputmode: "numeric",
      autocomplete: "cc-exp",
      required: true,
      maxlength: 5,
      placeholder: "12/30",
    }),
    field("cvv", { inputmode: "numeric", autocomplete: "cc-csc", required: true, maxlength: 3 }),
    field("name", { autocomplete: "cc-name", maxlength: 60 }),
    ...(["Required", "Optional", undefined].includes(params.emailBehavior)
      ? [
          field("email", {
            type: "email",
            autocomplete: "email",
            maxlength: 120,
            value: params.receiptEmail,
          }),
        ]
      : []),
  ]
  const send = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault()
    const typed = Object.fromEntries(new FormData(/** @type {HTMLFormElement} */ (event.target)))
    const wrong = mistakes(typed, params.emailBehavior === "Required")
    fields.forEach((one) => mark(one, wrong.includes(one.dataset.field ?? "")))
    const first = document.getElementById(wrong[0] ?? "")
    if (first) {
      first.focus()
    } else {
      const Card = { number: digits(typed.number), expires: typed.expires, cvv: typed.cvv }
      submit({
        Card,
        ...(typed.name ? { Name: typed.name } : {}),
        ...(typed.email ? { Email: typed.email } : {}),
      })
    }
  }
  return el(
    "form",
    { submit: send, novalidate: true },
    el(
      "header",
      {},
      el("h1", { tabindex: -1 }, t("title")),
      el("button", { type: "button", class: "close", "aria-label": t("cancel"), click: close }, "×")
    ),
    el("p", { class: "notice" }, t("notice")),
    params.description ? el("p", { class: "what" }, params.description) : null,
    ...fields,
    el(
      "button",
      { class: "first", id: "pay" },
      t("pay", { sum: sum(params.amount, params.currency) })
    ),
    el("button", { type: "button", id: "cancel", click: close }, t("cancel")),
    offered(cards)
  )
}

/** @param {Record<string, any>} typed @param {boolean} emailNeeded */
function mistakes({ number, expires, cvv, email = "" }, emailNeeded) {
  const holds = {
    number: NUMBER.test(digits(number)),
    expires: EXPIRES.test(expires),
    cvv: /^\d{3}$/.test(cvv),
    email: email === "" ? !emailNeeded : email.includes("@"),
  }
  return Object.entries(holds).flatMap(([name, good]) => (good ? [] : [name]))
}

const digits = (/** @type {any} */ text) => String(text).replace(/[\s-]/g, "")

/**
 * @param {"number" | "expires" | "cvv" | "name" | "email"} name
 * @param {Record<string, unknown>} properties
 */
function field(name, properties) {
  return el(
    "div",
    { class: `field ${name}`, "data-field": name },
    el("label", { for: name }, t(name)),
    el("input", { id: name, name, type: "text", ...properties }),
    el("p", { id: `${name}-wrong`, class: "wrong", hidden: true })
  )
}

/** @param {HTMLElement} field @param {boolean} wrong */
function mark(field, wrong) {
  const name = /** @type {"number"} */ (field.dataset.field)
  const input = /** @type {HTMLInputElement} */ (field.querySelector("input"))
  const message = /** @type {HTMLElement} */ (field.querySelector(".wrong"))
  input.toggleAttribute("aria-invalid", wrong)
  input.setAttribute("aria-describedby", wrong ? message.id : "")
  message.hidden = !wrong
  message.textContent = wrong ? t(`wrong.${name}`) : ""
}

/** @param {Parameters<typeof cardForm>[1]} cards */
function offered(cards) {
  const items = cards.map((card) => {
    const number = card.number.replace(/(\d{4})(?=\d)/g, "$1 ")
    const outcome =
      card.code === 0
        ? t("card.success")
        : `${t("card.refused", { code: String(card.code) })}: ${card.message}`
    const effect = card.threeDs ? `${t("card.secure")}, ${outcome}` : outcome
    const take = () => fill({ number, expires: "12/30", cvv: "123" })
    return el(
      "li",
      {},
      el(
        "button",
        {
          type: "button",
          "aria-label": t("card.use", { number, effect }),
          "data-card": card.number,
          click: take,
        },
        el("span", {}, number),
        el("small", {}, effect)
      )
    )
  })
  return el("details", {}, el("summary", {}, t("cards")), el("ul", { class: "cards" }, ...items))
}

/** @param {Record<string, string>} values */
function fill(values) {
  for (const [name, value] of Object.entries(values)) {
    const input = document.getElementById(name)
    if (input instanceof HTMLInputElement) {
      input.value = value
    }
  }
  document.getElementById("pay")?.focus()
}
