import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { hasShortage } from "~/cart/shortage"
import { CheckoutSteps } from "~/checkout/checkout-steps"
import { GoneNotice } from "~/checkout/gone-notice"
import { OrderSummary } from "~/checkout/order-summary"
import { PlaceForm } from "~/checkout/place-form"
import { ReviewFacts } from "~/checkout/review-facts"
import { reviewAction, reviewLoader } from "~/checkout/review.server"
import { NoticeBox } from "~/components/notice-box"
import { HoldClock } from "~/holds/hold-clock"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["checkout", "cart", "forms", "holds"] }

export const headers = privateHeaders

export const loader = reviewLoader

export const action = reviewAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** Second step of the checkout: everything once more, the payment, and the order. */
export default function Review() {
  const { title, cart, details } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const short = hasShortage(cart)
  const notice =
    refused && !short ? { level: "warning" as const, text: refused.refusal.message } : null
  return (
    <HoldClock cart={cart}>
      <CheckoutSteps current="review" />
      <h1 className="mb-6">{title}</h1>
      <NoticeBox notice={notice} />
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
        <div className="order-last grid gap-8 lg:order-none">
          <ReviewFacts cart={cart} details={details} />
          {short ? <GoneNotice cart={cart} /> : <PlaceForm cart={cart} />}
        </div>
        <OrderSummary cart={cart} page="review" />
      </div>
    </HoldClock>
  )
}
