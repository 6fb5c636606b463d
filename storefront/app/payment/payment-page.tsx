import { useEffect, useRef } from "react"
import type { Cart } from "~/cart/types"
import { OrderSummary } from "~/checkout/order-summary"
import { NoticeBox } from "~/components/notice-box"
import { HoldClock } from "~/holds/hold-clock"
import type { Refusal } from "~/i18n/error-text.server"
import type { Payment } from "./present-payment.server"
import type { WindowOrder } from "./types"
import { useNews } from "./use-news"
import { BlockedView } from "./views/blocked-view"
import { CheckingView } from "./views/checking-view"
import { FailedView } from "./views/failed-view"
import { ReadyView } from "./views/ready-view"
import { ReturnedView } from "./views/returned-view"
import { usePaymentWindow, type WindowPhase } from "./window/use-payment-window"

interface PaymentPageProps {
  title: string
  cart: Cart
  payment: Payment
  /** null when nothing can be paid now */
  order: WindowOrder | null
  refusal: Refusal | null
}

/** What every state of the payment shows its part of. */
export interface PaymentViewProps {
  cart: Cart
  payment: Payment
  phase: WindowPhase
  openWindow: () => void
}

const VIEWS = {
  ready: ReadyView,
  checking: CheckingView,
  // The order is being made: that takes a moment too.
  paid: CheckingView,
  failed: FailedView,
  blocked: BlockedView,
  returned: ReturnedView,
}

/** The payment of a cart, with what is paid beside it. */
export function PaymentPage({ title, cart, payment, order, refusal }: PaymentPageProps) {
  const { phase, open } = usePaymentWindow(order)
  useNews(payment, phase)
  const View = VIEWS[payment.state]
  const notice = refusal && { level: "warning" as const, text: refusal.message }
  const body = (
    <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
      <View cart={cart} payment={payment} phase={phase} openWindow={open} />
      <OrderSummary cart={cart} page="review" />
    </div>
  )
  // The clock runs only while something can still be paid.
  return (
    <>
      <Heading title={title} news={`${payment.version} ${phase === "closed"}`} />
      <NoticeBox notice={notice} />
      {payment.state === "ready" || payment.state === "failed" ? (
        <HoldClock cart={cart}>{body}</HoldClock>
      ) : (
        body
      )}
    </>
  )
}

/**
 * Says where the payment stands. Changes are announced, once each; when they took away what had the focus, the
 * focus comes here and not to the top of the page.
 */
function Heading({ title, news }: { title: string; news: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(news)
  useEffect(() => {
    if (first.current === news) return
    first.current = news
    if (document.activeElement === document.body) heading.current?.focus()
  }, [news])
  return (
    <div role="status" className="mb-6">
      <h1 ref={heading} tabIndex={-1} className="outline-none">
        {title}
      </h1>
    </div>
  )
}
