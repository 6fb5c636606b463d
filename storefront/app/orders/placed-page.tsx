import { useTranslation } from "react-i18next"
import { useHydrated } from "remix-utils/use-hydrated"
import { Button } from "~/components/button"
import { Card } from "~/components/card"
import { LinkButton } from "~/components/link-button"
import { Ornament } from "~/components/ornament"
import { usePaths } from "~/shell/use-root-data"
import { OrderSheet } from "./order-sheet"
import { ReceiptLinks } from "./receipt-links"
import type { Order } from "./types"

interface PlacedPageProps {
  order: Order
  /** it was paid by card, so there is a receipt to print */
  receipt: boolean
  /** the buyer has an account that keeps the order */
  inAccount: boolean
}

/** Thanks, the number to keep, what happens next by receiving method, and the order itself. */
export function PlacedPage({ order, receipt, inAccount }: PlacedPageProps) {
  const { t } = useTranslation("orders")
  const paths = usePaths()
  const printable = useHydrated()
  const branch = order.branch?.name ?? ""
  return (
    <>
      <div className="mb-8 text-center">
        <Ornament className="mx-auto h-14 w-18 text-gold-line print:hidden" />
        <h1 className="mt-4">{t("placed.title")}</h1>
        <p className="mt-3 text-lg">
          {t("placed.thanks")}{" "}
          <strong className="font-semibold whitespace-nowrap">
            {t("number", { number: order.number })}
          </strong>
        </p>
      </div>
      <Card className="mx-auto mb-10 max-w-3xl">
        <h2 className="mb-2">{t("placed.next")}</h2>
        <p>{t(`placed.${order.method ?? "delivery"}`, { branch })}</p>
        <p className="mt-2">{t("placed.contact", { email: order.email })}</p>
        {!inAccount && <p className="mt-2 text-muted print:hidden">{t("placed.keepNumber")}</p>}
        <div className="mt-5 flex flex-wrap gap-3 print:hidden">
          {order.method === "pickup" && (
            <LinkButton to={paths.orderPickup(order.id)}>{t("placed.toTime")}</LinkButton>
          )}
          {inAccount && (
            <LinkButton
              to={paths.order(order.id)}
              variant={order.method === "pickup" ? "secondary" : "primary"}
            >
              {t("placed.toOrder")}
            </LinkButton>
          )}
          {receipt && <ReceiptLinks orderId={order.id} />}
          {printable && !receipt && (
            <Button type="button" variant="secondary" onClick={() => window.print()}>
              {t("placed.print")}
            </Button>
          )}
          <LinkButton to={paths.coins} variant="quiet">
            {t("placed.toCoins")}
          </LinkButton>
        </div>
      </Card>
      <OrderSheet order={order} />
    </>
  )
}
