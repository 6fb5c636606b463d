import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import type { TextHandle } from "~/i18n/namespaces"
import { LeadingOn } from "~/payment/leading-on"
import { leadingHeaders } from "~/payment/order-page.server"
import { PaymentPage } from "~/payment/payment-page"
import { paymentAction, paymentLoader } from "~/payment/payment-page.server"
import { privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["payment", "checkout", "cart", "holds"] }

export const headers = leadingHeaders

export const loader = paymentLoader

export const action = paymentAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** G29: the payment of a cart, whatever has become of it. */
export default function PaymentRoute() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && "leadTo" in answer) return <LeadingOn to={answer.leadTo} />
  return <PaymentPage {...page} refusal={answer?.refusal ?? null} />
}
