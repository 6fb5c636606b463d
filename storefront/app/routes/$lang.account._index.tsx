import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { presentAddresses } from "~/account/address-line"
import { Overview } from "~/account/overview"
import { accountFailure, requireCustomer } from "~/account/require-customer.server"
import { NoticeBox } from "~/components/notice-box"
import { translator } from "~/i18n/i18n.server"
import type { TextHandle } from "~/i18n/namespaces"
import { listOrders } from "~/orders/order-api.server"
import { presentRow } from "~/orders/present-order.server"
import { takeNotice } from "~/session/notice.server"
import { privateHeaders, privateMeta } from "~/session/private-page"

const RECENT = 3

export const handle: TextHandle = { i18n: ["account", "orders"] }

export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data: page }) => privateMeta(page?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { visitor, customer } = await requireCustomer(args)
  const { language } = visitor
  const recent = await listOrders(visitor, { limit: RECENT, offset: 0 }).catch(
    accountFailure(args.request, visitor)
  )
  const { notice, endNotice } = await takeNotice(args.request)
  const page = {
    title: translator(language, "account")("title"),
    notice,
    customer: {
      firstName: customer.first_name ?? "",
      lastName: customer.last_name ?? "",
      email: customer.email,
      phone: customer.phone ?? "",
    },
    address: presentAddresses(customer.addresses)[0] ?? null,
    orders: await Promise.all(recent.orders.map((order) => presentRow(language, order))),
  }
  return data(page, { headers: endNotice ? { "Set-Cookie": endNotice } : {} })
}

export default function AccountOverview() {
  const { notice, customer, address, orders } = useLoaderData<typeof loader>()
  return (
    <>
      <NoticeBox notice={notice} />
      <Overview customer={customer} address={address} orders={orders} />
    </>
  )
}
