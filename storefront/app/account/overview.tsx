import { useTranslation } from "react-i18next"
import { Card } from "~/components/card"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import { formatPhone } from "~/forms/phone"
import { OrderList } from "~/orders/order-list"
import type { OrderRow } from "~/orders/types"
import { usePaths } from "~/shell/use-root-data"
import type { AddressView } from "./address-line"

export interface OverviewProps {
  customer: { firstName: string; lastName: string; email: string; phone: string }
  address: AddressView | null
  orders: OrderRow[]
}

/** Latest orders, and what the account knows of the buyer. */
export function Overview({ customer, address, orders }: OverviewProps) {
  const { t } = useTranslation("account")
  const { t: orderText } = useTranslation("orders")
  const { t: common } = useTranslation()
  const paths = usePaths()
  const name = customer.firstName || customer.email
  return (
    <>
      <h1 className="mb-6">{t("overview.hello", { name })}</h1>
      <section className="mb-10" aria-labelledby="recent-heading">
        <h2 id="recent-heading" className="mb-3">
          {t("overview.recent")}
        </h2>
        {orders.length > 0 ? (
          <>
            <OrderList orders={orders} />
            <LinkButton to={paths.orders} variant="secondary" className="mt-4">
              {t("overview.all")}
            </LinkButton>
          </>
        ) : (
          <EmptyState title={orderText("emptyTitle")} text={orderText("emptyText")}>
            <LinkButton to={paths.coins}>{common("errors.toCoins")}</LinkButton>
          </EmptyState>
        )}
      </section>
      <div className="grid gap-6 md:grid-cols-2">
        <Card>
          <h2 className="mb-2">{t("overview.data")}</h2>
          <p>
            {customer.lastName} {customer.firstName}
          </p>
          <p className="break-words">{customer.email}</p>
          <p>{formatPhone(customer.phone)}</p>
          <LinkButton to={paths.profile} variant="quiet" className="mt-2 -ml-5">
            {t("addresses.edit")}
          </LinkButton>
        </Card>
        <Card>
          <h2 className="mb-2">{t("overview.address")}</h2>
          <p>{address ? address.line : t("overview.noAddress")}</p>
          <LinkButton
            to={address ? paths.addresses : paths.newAddress}
            variant="quiet"
            className="mt-2 -ml-5"
          >
            {t(address ? "addresses.edit" : "addresses.add")}
          </LinkButton>
        </Card>
      </div>
    </>
  )
}
