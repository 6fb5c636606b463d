import { useCallback, useEffect, useRef, useState } from "react"
import type { WindowOrder } from "../types"
import { loadPaymentWindow } from "./load-script"

/** `broken`: its script did not come; `closed`: it was open and is no more, whatever became of the payment. */
export type WindowPhase = "never" | "loading" | "open" | "closed" | "broken"

const OPEN_AT_ONCE = "open"

/**
 * The payment window over this page, one at a time. Nothing that it says counts as a payment: whatever its end
 * is, the page asks the store. It opens by itself when the buyer has just pressed "Go to payment", and then never
 * again by itself, so that a reload brings no second one.
 */
export function usePaymentWindow(order: WindowOrder | null) {
  const [phase, setPhase] = useState<WindowPhase>("never")
  const busy = useRef(false)

  const open = useCallback(async () => {
    if (!order || busy.current) return
    busy.current = true
    setPhase("loading")
    try {
      const paymentWindow = await loadPaymentWindow(order.scriptUrl, order.global)
      setPhase("open")
      await paymentWindow.start(order.params).catch(() => undefined)
      setPhase("closed")
    } catch {
      setPhase("broken")
    } finally {
      busy.current = false
    }
  }, [order])

  useEffect(() => {
    const { pathname, searchParams } = new URL(window.location.href)
    if (!searchParams.has(OPEN_AT_ONCE)) return
    window.history.replaceState(window.history.state, "", pathname)
    void open()
    // Only what was asked for while the page was loaded, so `open` is no dependency.
  }, [])

  return { phase, open: () => void open() }
}
