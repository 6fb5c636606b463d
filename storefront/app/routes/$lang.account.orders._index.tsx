import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { accountFailure, signedInVisitor } from "~/account/require-customer.server"
import { listBranches } from "~/api/branches.server"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import { Pagination } from "~/components/pagination"
import { translator } from "~/i18n/i18n.server"
import type { TextHandle } from "~/i18n/namespaces"
import { HistoryFilterForm } from "~/orders/history-filters"
import { historyFilters, readHistory } from "~/orders/history.server"
import { OrderList } from "~/orders/order-list"
import { presentRow } from "~/orders/present-order.server"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["orders"] }

export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const { language } = visitor
  const { page, ...chosen } = historyFilters(args.request)
  const [{ orders, pageCount }, branches] = await Promise.all([
    readHistory(visitor, { ...chosen, page }),
    listBranches(language),
  ]).catch(accountFailure(args.request, visitor))
  return {
    title: translator(language, "orders")("historyTitle"),
    page,
    pageCount,
    chosen,
    isFiltered: Object.values(chosen).some(Boolean),
    branches: branches.map(({ id, name }) => ({ id, name })),
    orders: await Promise.all(orders.map((order) => presentRow(language, order))),
  }
}

/** G12: the buyer's order history. */
export default function OrderHistory() {
  const { t } = useTranslation("orders")
  const { t: common } = useTranslation()
  const { title, page, pageCount, chosen, isFiltered, branches, orders } =
    useLoaderData<typeof loader>()
  const paths = usePaths()
  const none = isFiltered ? (
    <EmptyState title={t("filter.emptyTitle")} text={t("filter.emptyText")}>
      <LinkButton to={paths.orders}>{t("filter.clear")}</LinkButton>
    </EmptyState>
  ) : (
    <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
      <LinkButton to={paths.coins}>{common("errors.toCoins")}</LinkButton>
    </EmptyState>
  )
  return (
    <>
      <h1 className="mb-4">{title}</h1>
      {(isFiltered || orders.length > 0) && (
        <HistoryFilterForm key={JSON.stringify(chosen)} chosen={chosen} branches={branches} />
      )}
      {orders.length > 0 ? <OrderList orders={orders} /> : none}
      <Pagination page={page} pageCount={pageCount} />
    </>
  )
}
