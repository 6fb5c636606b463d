import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AddressForm } from "~/account/address-form"
import { addressAction, addressLoader } from "~/account/address.server"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["account", "forms"] }

export const headers = privateHeaders

export const loader = addressLoader

export const action = addressAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

export default function NewAddress() {
  const { title, draft } = useLoaderData<typeof loader>()
  return <AddressForm title={title} draft={draft} lastResult={useActionData<typeof action>()} />
}
