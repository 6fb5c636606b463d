import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { CheckoutSteps } from "~/checkout/checkout-steps"
import { detailsAction, detailsLoader } from "~/checkout/details.server"
import { DetailsForm } from "~/checkout/details-form"
import { OrderSummary } from "~/checkout/order-summary"
import { ExpiredNotice } from "~/holds/expired-notice"
import { HoldClock } from "~/holds/hold-clock"
import { useExpired } from "~/holds/hold-context"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["checkout", "cart", "forms", "holds"] }

export const headers = privateHeaders

export const loader = detailsLoader

export const action = detailsAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** First step of the checkout: receiving and contact. */
export default function Checkout() {
  const { title, cart, draft, saved } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  return (
    <HoldClock cart={cart}>
      <CheckoutSteps current="details" />
      <h1 className="mb-6">{title}</h1>
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
        <div className="grid gap-8">
          <DetailsForm cart={cart} draft={draft} saved={saved} lastResult={lastResult} />
          <WayBack />
        </div>
        <OrderSummary cart={cart} page="checkout" />
      </div>
    </HoldClock>
  )
}

/** Beside the form and not in it, because it is a form of its own. */
function WayBack() {
  return useExpired() && <ExpiredNotice page="checkout" />
}
