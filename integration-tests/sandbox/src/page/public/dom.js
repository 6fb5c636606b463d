// @ts-check

/**
 * Makes an element. Properties are set as attributes, except functions, which listen.
 * @param {string} tag
 * @param {Record<string, unknown>} properties
 * @param {...(Node | string | null)} children
 * @returns {HTMLElement}
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") {
      element.addEventListener(name, /** @type {EventListener} */ (value))
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : String(value))
    }
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

/**
 * Exchanges the contents of an element and keeps the focus where it was, by the id of what had it.
 * @param {HTMLElement} target
 * @param {...Node} children
 */
export function replace(target, ...children) {
  const focused = document.activeElement?.id
  target.replaceChildren(...children)
  if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true })
  }
}

/**
 * @param {string} address
 * @param {unknown} body
 */
export async function post(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  if (!answer.ok) {
    alert((await answer.json()).message)
  }
}

/** @param {string} address */
export async function get(address) {
  const answer = await fetch(address)
  return answer.json()
}
