import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import type { TextHandle } from "~/i18n/namespaces"
import { confirmationLoader } from "~/pickup/confirmation-page.server"
import { ConfirmationSheet } from "~/pickup/confirmation-sheet"
import { ConfirmationTools } from "~/pickup/confirmation-tools"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["pickup"] }

export const headers = privateHeaders

export const loader = confirmationLoader

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** G31: what the buyer prints or shows at the branch. */
export default function Confirmation() {
  const confirmation = useLoaderData<typeof loader>()
  return (
    <>
      <ConfirmationTools orderId={confirmation.order.id} />
      <ConfirmationSheet {...confirmation} />
    </>
  )
}
