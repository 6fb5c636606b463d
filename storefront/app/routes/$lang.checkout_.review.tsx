import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { hasShortage } from "~/cart/shortage"
import { CheckoutSteps } from "~/checkout/checkout-steps"
import { GoneNotice } from "~/checkout/gone-notice"
import { NoPayment } from "~/checkout/no-payment"
import { OrderSummary } from "~/checkout/order-summary"
import { PayForm } from "~/checkout/pay-form"
import { PlaceForm } from "~/checkout/place-form"
import { ReviewFacts } from "~/checkout/review-facts"
import { reviewAction, reviewLoader } from "~/checkout/review.server"
import { NoticeBox } from "~/components/notice-box"
import { HoldClock } from "~/holds/hold-clock"
import type { TextHandle } from "~/i18n/namespaces"
import { LeadingOn } from "~/payment/leading-on"
import { leadingHeaders } from "~/payment/order-page.server"
import { privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["checkout", "cart", "forms", "holds", "payment"] }

export const headers = leadingHeaders

export const loader = reviewLoader

export const action = reviewAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** Second step of the checkout: everything once more, the payment, and the order. */
export default function Review() {
  const { title, cart, details, by, notice } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refusal = answer && "refusal" in answer ? answer.refusal : null
  const short = hasShortage(cart)
  const told = refusal && !short ? { level: "warning" as const, text: refusal.message } : notice
  if (answer && "leadTo" in answer) return <LeadingOn to={answer.leadTo} />
  return (
    <HoldClock cart={cart}>
      <CheckoutSteps current="review" />
      <h1 className="mb-6">{title}</h1>
      <NoticeBox notice={told} />
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
        <div className="order-last grid gap-8 lg:order-none">
          <ReviewFacts cart={cart} details={details} />
          {short ? (
            <GoneNotice cart={cart} />
          ) : by === "none" ? (
            <NoPayment />
          ) : by === "card" ? (
            <PayForm cart={cart} />
          ) : (
            <PlaceForm cart={cart} />
          )}
        </div>
        <OrderSummary cart={cart} page="review" />
      </div>
    </HoldClock>
  )
}
