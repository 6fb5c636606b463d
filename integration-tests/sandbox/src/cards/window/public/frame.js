// @ts-check
import { replace } from "../../../page/public/dom.js"
import { bankPage, resultPage, waiting } from "./after-form.js"
import { cardForm } from "./card-form.js"
import { speak, t } from "./texts.js"
import { trapFocus } from "./trap-focus.js"

/**
 * @typedef {Record<string, any>} Params what the shop wants, as the script of the widget takes it
 * @typedef {{ state: string, transactionId: string, reasonCode: number, message: string, bank?: Record<string, string> }} Progress
 */

/** The shop does not take this payment any more. */
const OVERDUE = 3004

const main = /** @type {HTMLElement} */ (document.getElementById("window"))
const invoice = document.body.dataset.invoice

/** Tells the shop's page something. @param {object} message */
let tell = (message) => void message

/** @param {Params} params */
async function pay(params) {
  speak(params.culture)
  document.title = t("title")
  const cards = await (await fetch(`/window/cards?culture=${params.culture ?? ""}`)).json()
  showForm()

  function showForm() {
    show(cardForm(params, cards, { submit, close: leave }))
  }

  /** @param {object} card */
  async function submit(card) {
    show(waiting())
    try {
      const answer = await fetch("/window/payments", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...request(params), ...card }),
      })
      const told = await answer.json()
      if (answer.ok) {
        next(told)
      } else {
        show(resultPage({ message: told.message }, params, { close: leave }))
      }
    } catch {
      show(resultPage({ message: t("trouble") }, params, { close: leave }))
    }
  }

  /** @param {Progress} progress */
  function next(progress) {
    if (progress.state === "challenge") {
      show(bankPage(progress, { next, close: leave }))
      return
    }
    const success = progress.state === "accepted"
    tell({ event: "complete", result: resultOf(progress) })
    const close = () => end(success)
    const mayRetry = !success && params.retryPayment !== false && progress.reasonCode !== OVERDUE
    const retry = mayRetry ? showForm : undefined
    show(resultPage(progress, params, { close, retry }))
  }

  function leave() {
    tell({ event: "complete", result: { type: "cancel" } })
    end(false)
  }

  /** @param {boolean} success */
  function end(success) {
    const target = success ? params.successRedirectUrl : params.failRedirectUrl
    if (invoice && target) {
      location.assign(target)
    }
    tell({ event: "close", redirect: target })
  }
}

/** @param {HTMLElement} contents */
function show(contents) {
  replace(main, contents)
  const first = contents.querySelector("[data-first]") ?? contents.querySelector("h1")
  if (first instanceof HTMLElement) {
    first.focus()
  }
}

/** @param {Progress} progress */
function resultOf({ state, transactionId, reasonCode, message }) {
  const data = { transactionId: Number(transactionId) }
  return state === "accepted"
    ? { type: "payment", status: "success", data }
    : { type: "error", status: "fail", data: { ...data, ReasonCode: reasonCode }, message }
}

/** @param {Params} params */
function request(params) {
  const { userInfo = {} } = params
  return invoice
    ? { Order: invoice }
    : {
        PublicId: params.publicTerminalId,
        Schema: params.paymentSchema,
        Amount: params.amount,
        Currency: params.currency,
        InvoiceId: params.externalId,
        AccountId: userInfo.accountId,
        Email: params.receiptEmail ?? userInfo.email,
        Description: params.description,
        CultureName: params.culture,
        JsonData: params.metadata,
      }
}

trapFocus(document)
if (invoice) {
  await pay(await (await fetch(`/window/orders/${invoice}`)).json())
} else {
  addEventListener("message", ({ source, origin, data }) => {
    if (source === parent && data.event === "start") {
      tell = (message) => parent.postMessage(message, origin)
      void pay(data.params)
    }
  })
  parent.postMessage({ event: "ready" }, "*")
}
