import type { LoaderFunctionArgs } from "@remix-run/node"
import { Outlet } from "@remix-run/react"
import { AccountLayout } from "~/account/account-layout"
import { signedInVisitor } from "~/account/require-customer.server"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["account"] }

export const headers = privateHeaders

/** Nobody sees even the frame of the account without having signed in. */
export async function loader(args: LoaderFunctionArgs) {
  await signedInVisitor(args)
  return null
}

export default function Account() {
  return (
    <AccountLayout>
      <Outlet />
    </AccountLayout>
  )
}
