import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import type { TextHandle } from "~/i18n/namespaces"
import { PickupPage } from "~/pickup/pickup-page"
import { pickupAction, pickupLoader } from "~/pickup/pickup-page.server"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["pickup"] }

export const headers = privateHeaders

export const loader = pickupLoader

export const action = pickupAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

export default function Pickup() {
  const answer = useActionData<typeof action>()
  return <PickupPage page={useLoaderData<typeof loader>()} problem={answer?.problem} />
}
