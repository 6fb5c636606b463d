import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { accountFailure, signedInVisitor } from "~/account/require-customer.server"
import { Breadcrumbs } from "~/components/breadcrumbs"
import { buttonStyle } from "~/components/button-style"
import { LinkButton } from "~/components/link-button"
import { translator } from "~/i18n/i18n.server"
import type { TextHandle } from "~/i18n/namespaces"
import { readOwnOrder } from "~/orders/order-api.server"
import { OrderSheet } from "~/orders/order-sheet"
import { presentOrder } from "~/orders/present-order.server"
import { ReceiptLinks } from "~/orders/receipt-links"
import { bookedTime } from "~/pickup/booked-time.server"
import { hasReceipt } from "~/receipt/receipt-api.server"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["orders", "cart", "forms", "account"] }

export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const failed = accountFailure(args.request, visitor)
  const found = await readOwnOrder(visitor, args.params.id ?? "").catch(failed)
  const [order, receipt] = await Promise.all([
    presentOrder(visitor.language, found),
    hasReceipt(visitor, found.id),
  ]).catch(failed)
  const mayCollect =
    order.method === "pickup" && order.status === "accepted" && order.returned !== "all"
  const collectAt = mayCollect ? await bookedTime(visitor, order.id).catch(failed) : null
  const title = translator(visitor.language, "orders")("orderTitle", { number: order.number })
  return { title, order, receipt, mayCollect, collectAt }
}

/** G15, G16: an order of the history in full. */
export default function OrderPage() {
  const { t } = useTranslation("orders")
  const { t: accountText } = useTranslation("account")
  const { title, order, receipt, mayCollect, collectAt } = useLoaderData<typeof loader>()
  const paths = usePaths()
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: accountText("title"), to: paths.account },
          { label: t("historyTitle"), to: paths.orders },
          { label: title },
        ]}
      />
      <h1 className="mb-6">{title}</h1>
      <OrderSheet order={order} collectAt={collectAt} />
      <div className="mt-8 flex flex-wrap gap-3 print:hidden">
        {mayCollect && (
          <>
            <LinkButton to={paths.orderPickup(order.id)}>
              {t(collectAt ? "changeTime" : "placed.toTime")}
            </LinkButton>
            <LinkButton to={paths.orderConfirmation(order.id)} variant="secondary">
              {t("confirmation")}
            </LinkButton>
            {collectAt && (
              <a href={paths.orderCalendar(order.id)} className={buttonStyle("secondary")}>
                {t("calendar")}
              </a>
            )}
          </>
        )}
        {receipt && <ReceiptLinks orderId={order.id} />}
        <LinkButton to={paths.orderAgain(order.id)} variant="secondary">
          {t("again.link")}
        </LinkButton>
      </div>
    </>
  )
}
