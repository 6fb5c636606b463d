import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import { ListNote, LoadFailed } from "../../components/list-note"
import { Pager } from "../../components/pager"
import { PaymentFilters } from "../../components/payment-filters"
import { PaymentTable } from "../../components/payment-table"
import { useOpenAlerts } from "../../lib/alert-queries"
import { readFilters, toAddress, type Filters } from "../../lib/filters"
import { useCardPayments } from "../../lib/payment-queries"

const CardPaymentsPage = () => {
  const { t } = useTranslation("cloudpayments")
  const [address, setAddress] = useSearchParams()
  const { offset, ...filters } = readFilters(address)
  const { data: list, error, refetch } = useCardPayments({ ...filters, offset })
  const show = (next: Partial<Filters> & { offset?: number }) =>
    setAddress(toAddress(next), { replace: true })
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading level="h1">{t("title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("subtitle")}
          </Text>
        </div>
        <AlertsWay />
      </div>
      <PaymentFilters
        filters={filters}
        onChange={(change) => show({ ...filters, ...change })}
        onClear={() => show({})}
      />
      {error ? <LoadFailed stale={Boolean(list)} onRetry={() => void refetch()} /> : null}
      {!list && !error ? <ListNote text={t("loading")} /> : null}
      {list && list.card_payments.length === 0 ? (
        <ListNote text={address.size === 0 ? t("empty") : t("emptyFound")} />
      ) : null}
      {list && list.card_payments.length > 0 ? (
        <PaymentTable payments={list.card_payments} />
      ) : null}
      {list ? (
        <Pager
          count={list.count}
          limit={list.limit}
          offset={list.offset}
          onMove={(to) => show({ ...filters, offset: to })}
        />
      ) : null}
    </Container>
  )
}

/** Leads to the alerts and says how many are open. */
const AlertsWay = () => {
  const { t } = useTranslation("cloudpayments")
  const { data: open = 0 } = useOpenAlerts()
  return (
    <Button asChild size="small" variant={open > 0 ? "danger" : "secondary"}>
      <Link to="/card-payments/alerts">
        {open > 0 ? t("alerts.showOpen", { count: open }) : t("alerts.show")}
      </Link>
    </Button>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "cloudpayments",
  icon: CreditCard,
})

export default CardPaymentsPage
