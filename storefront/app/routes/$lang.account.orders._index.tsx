import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { accountFailure, signedInVisitor } from "~/account/require-customer.server"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import { Pagination } from "~/components/pagination"
import { translator } from "~/i18n/i18n.server"
import type { TextHandle } from "~/i18n/namespaces"
import { listOrders } from "~/orders/order-api.server"
import { OrderList } from "~/orders/order-list"
import { presentRow } from "~/orders/present-order.server"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { usePaths } from "~/shell/use-root-data"

const PAGE_SIZE = 10
const MAX_PAGE = 1_000

export const handle: TextHandle = { i18n: ["orders"] }

export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** Page number of the query; what is no number of a page is the first one. */
function pageOf(request: Request): number {
  const page = Number(new URL(request.url).searchParams.get("page") ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1
}

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const { language } = visitor
  const page = pageOf(args.request)
  const { orders, count } = await listOrders(visitor, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  }).catch(accountFailure(args.request, visitor))
  return {
    title: translator(language, "orders")("historyTitle"),
    page,
    pageCount: Math.ceil(count / PAGE_SIZE),
    orders: await Promise.all(orders.map((order) => presentRow(language, order))),
  }
}

/** G12: the buyer's order history. */
export default function OrderHistory() {
  const { t } = useTranslation("orders")
  const { t: common } = useTranslation()
  const { title, page, pageCount, orders } = useLoaderData<typeof loader>()
  const paths = usePaths()
  return (
    <>
      <h1 className="mb-4">{title}</h1>
      {orders.length > 0 ? (
        <OrderList orders={orders} />
      ) : (
        <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
          <LinkButton to={paths.coins}>{common("errors.toCoins")}</LinkButton>
        </EmptyState>
      )}
      <Pagination page={page} pageCount={pageCount} />
    </>
  )
}
