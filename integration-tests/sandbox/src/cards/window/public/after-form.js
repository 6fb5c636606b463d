// @ts-check
import { el } from "../../../page/public/dom.js"
import { t } from "./texts.js"

/** @returns {HTMLElement} */
export function waiting() {
  return el("section", {}, el("h1", { tabindex: -1, role: "status" }, t("wait")))
}

/**
 * The page of the bank, in a frame of its own.
 * @param {{ bank?: Record<string, string> }} progress
 * @param {{ next: (progress: any) => void, close: () => void }} then
 * @returns {HTMLElement}
 */
export function bankPage({ bank = {} }, { next, close }) {
  const frame = el("iframe", { name: "bank", title: t("bank"), class: "bank" })
  const { AcsUrl, ...fields } = bank
  const form = /** @type {HTMLFormElement} */ (
    el(
      "form",
      { method: "post", action: AcsUrl, target: "bank", hidden: true },
      ...Object.entries(fields).map(([name, value]) => el("input", { type: "hidden", name, value }))
    )
  )
  addEventListener("message", function hear({ source, origin, data }) {
    if (
      source === /** @type {HTMLIFrameElement} */ (frame).contentWindow &&
      origin === location.origin
    ) {
      removeEventListener("message", hear)
      next(data)
    }
  })
  requestAnimationFrame(() => form.submit())
  return el(
    "section",
    {},
    el(
      "header",
      {},
      el("h1", { tabindex: -1 }, t("bank")),
      el("button", { type: "button", class: "close", "aria-label": t("cancel"), click: close }, "×")
    ),
    frame,
    form
  )
}

/**
 * What came of it.
 * @param {{ state?: string, message: string }} progress
 * @param {{ autoClose?: number }} params
 * @param {{ close: () => void, retry?: () => void }} then
 * @returns {HTMLElement}
 */
export function resultPage({ state, message }, { autoClose }, { close, retry }) {
  const success = state === "accepted"
  if (success && autoClose) {
    setTimeout(close, Math.min(Math.max(autoClose, 3), 10) * 1_000)
  }
  return el(
    "section",
    { class: success ? "result good" : "result bad" },
    el("h1", { tabindex: -1 }, t(success ? "paid" : "failed")),
    el("p", { role: success ? "status" : "alert" }, message),
    retry ? el("button", { id: "retry", class: "first", click: retry }, t("retry")) : null,
    el("button", { id: "back", class: retry ? "" : "first", click: close }, t("back"))
  )
}
