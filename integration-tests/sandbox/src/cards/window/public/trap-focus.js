// @ts-check
const REACHABLE = "a[href], button, input:not([type=hidden]), summary, iframe"

/** Keeps the keyboard within a page that covers another one; Escape presses its button to cancel. @param {Document} page */
export function trapFocus(page) {
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const cancel = page.querySelector("#cancel, .close, #back")
      if (cancel instanceof HTMLElement) {
        cancel.click()
      }
    }
    if (event.key !== "Tab") {
      return
    }
    const all = [...page.querySelectorAll(REACHABLE)].filter((one) => one.checkVisibility())
    const [first, last] = [all[0], all.at(-1)]
    const leaves = event.shiftKey
      ? page.activeElement === first || !all.includes(/** @type {Element} */ (page.activeElement))
      : page.activeElement === last
    const target = event.shiftKey ? last : first
    if (leaves && target instanceof HTMLElement) {
      event.preventDefault()
      target.focus()
    }
  })
}
