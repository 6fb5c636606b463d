import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import type { TextHandle } from "~/i18n/namespaces"
import { receiptLoader } from "~/receipt/receipt-page.server"
import { ReceiptSheet } from "~/receipt/receipt-sheet"
import { ReceiptTools } from "~/receipt/receipt-tools"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["receipt"] }

export const headers = privateHeaders

export const loader = receiptLoader

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** G30: a receipt to print, or to save as PDF by the browser's own print. */
export default function Receipt() {
  const receipt = useLoaderData<typeof loader>()
  return (
    <>
      <ReceiptTools orderId={receipt.order.id} inAccount={receipt.inAccount} />
      <ReceiptSheet {...receipt} />
    </>
  )
}
