// @ts-check
// The script that a shop loads. It defines both names that shops know: `tiptop.Widget` and `cp.CloudPayments`.
;(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript)
  const ORIGIN = new URL(script.src).origin
  const REQUIRED = ["publicTerminalId", "amount", "currency", "paymentSchema"]
  const SCHEMAS = { charge: "Single", auth: "Dual" }
  const CANCELLED = { type: "cancel" }
  const TITLES = { "kk-KZ": "Картамен төлеу", "ru-RU": "Оплата картой", "en-US": "Card payment" }

  /** At most one window is open. @type {(() => void) | undefined} */
  let closeOpen

  class Widget {
    /** @param {{ language?: string }} [options] */
    constructor(options = {}) {
      this.options = options
      /** Called whenever an attempt or the window has ended. @type {((result: object) => void) | undefined} */
      this.oncomplete = undefined
      /** Called when the window is gone. @type {(() => void) | undefined} */
      this.onclose = undefined
    }

    /**
     * Opens the window.
     * @param {Record<string, any>} params
     * @returns {Promise<object>} the result, once the window is gone
     */
    start(params) {
      const missing = REQUIRED.filter((name) => !params?.[name])
      if (missing.length > 0) {
        return Promise.reject(new Error(`Missing parameters: ${missing.join(", ")}`))
      }
      if (closeOpen) {
        return Promise.reject(new Error("A payment window is open already"))
      }
      return new Promise((resolve) => {
        this.#open(params, (result) => {
          this.onclose?.()
          resolve(result)
        })
      })
    }

    /** Takes the window away, as its buyer does by cancelling. */
    close() {
      closeOpen?.()
    }

    /**
     * The older way.
     * @param {"charge" | "auth"} kind
     * @param {Record<string, any>} options
     * @param {Record<string, Function>} [callbacks]
     */
    pay(kind, options, callbacks = {}) {
      const { onSuccess, onFail, onComplete } = callbacks
      const params = {
        publicTerminalId: options.publicId,
        paymentSchema: SCHEMAS[kind],
        amount: options.amount,
        currency: options.currency,
        description: options.description,
        externalId: options.invoiceId,
        receiptEmail: options.email,
        metadata: options.data,
        autoClose: options.autoClose,
        culture: this.options.language,
        retryPayment: options.retryPayment,
        userInfo: { accountId: options.accountId, email: options.email },
      }
      void this.start(params).then((/** @type {any} */ result) => {
        const success = result.status === "success"
        const reason = result.message ?? "User has cancelled"
        const code = result.data?.ReasonCode ?? null
        if (success) {
          onSuccess?.(options)
        } else {
          onFail?.(reason, options)
        }
        onComplete?.({ success, code, message: success ? null : reason }, options)
      })
    }

    /** Older still. @param {any} options @param {Function} onSuccess @param {Function} onFail */
    charge(options, onSuccess, onFail) {
      this.pay("charge", options, { onSuccess, onFail })
    }

    /** @param {any} options @param {Function} onSuccess @param {Function} onFail */
    auth(options, onSuccess, onFail) {
      this.pay("auth", options, { onSuccess, onFail })
    }

    /**
     * @param {Record<string, any>} params
     * @param {(result: object) => void} done
     */
    #open(params, done) {
      const before = /** @type {HTMLElement | null} */ (document.activeElement)
      const title = TITLES[params.culture] ?? TITLES["ru-RU"]
      const dialog = document.createElement("dialog")
      const frame = document.createElement("iframe")
      dialog.setAttribute("aria-label", title)
      frame.title = title
      frame.allow = "payment"
      frame.src = `${ORIGIN}/window/frame`
      style(
        dialog,
        "width:100%;height:100%;max-width:none;max-height:none;padding:0;border:0;background:transparent"
      )
      style(
        frame,
        "display:block;width:100%;height:100%;border:0;background:transparent;color-scheme:normal"
      )
      /** @type {object} */
      let last = CANCELLED

      const finish = () => {
        removeEventListener("message", hear)
        dialog.close()
        dialog.remove()
        closeOpen = undefined
        before?.focus?.()
        done(last)
      }
      const hear = (/** @type {MessageEvent} */ { source, origin, data }) => {
        if (source !== frame.contentWindow || origin !== ORIGIN) {
          return
        }
        if (data.event === "ready") {
          frame.contentWindow?.postMessage({ event: "start", params: plain(params) }, ORIGIN)
          frame.focus()
        }
        if (data.event === "complete") {
          last = data.result
          this.oncomplete?.(last)
        }
        if (data.event === "close") {
          finish()
          if (data.redirect) {
            location.assign(data.redirect)
          }
        }
      }
      closeOpen = () => {
        if (last === CANCELLED) {
          this.oncomplete?.(last)
        }
        finish()
      }
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault()
        closeOpen?.()
      })
      addEventListener("message", hear)
      dialog.append(frame)
      document.body.append(dialog)
      dialog.showModal()
    }
  }

  /** Set one by one, which a strict content security policy allows. @param {HTMLElement} element @param {string} rules */
  function style(element, rules) {
    for (const rule of rules.split(";")) {
      const [name = "", value = ""] = rule.split(":")
      element.style.setProperty(name, value)
    }
  }

  /** What can be sent to another window: no functions. @param {object} value */
  const plain = (value) => JSON.parse(JSON.stringify(value))

  Object.assign(window, { tiptop: { Widget }, cp: { CloudPayments: Widget } })
})()
