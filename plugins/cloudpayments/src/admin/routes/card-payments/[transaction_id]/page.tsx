import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import { AlertList } from "../../../components/alert-list"
import { AskButton } from "../../../components/ask-button"
import { Ledger } from "../../../components/ledger"
import { ListNote, LoadFailed } from "../../../components/list-note"
import { NotificationList } from "../../../components/notification-list"
import { PaymentFacts } from "../../../components/payment-facts"
import { Section } from "../../../components/section"
import { useCardPayment } from "../../../lib/payment-queries"

const CardPaymentPage = () => {
  const { t } = useTranslation("cloudpayments")
  const { transaction_id: id = "" } = useParams()
  const { data: payment, error, refetch } = useCardPayment(id)
  return (
    <div className="flex flex-col gap-y-3">
      <Link className="text-ui-fg-interactive txt-small" to="/card-payments">
        {t("back")}
      </Link>
      <Container className="divide-y p-0">
        <div className="flex items-center justify-between gap-x-4 px-6 py-4">
          <Heading level="h1" className="tabular-nums">
            {t("one", { id })}
          </Heading>
          {payment ? <AskButton transactionId={id} /> : null}
        </div>
        {error ? <LoadFailed stale={Boolean(payment)} onRetry={() => void refetch()} /> : null}
        {payment === undefined && !error ? <ListNote text={t("loading")} /> : null}
        {payment === null ? <ListNote text={t("notFound")} /> : null}
        {payment ? <PaymentFacts payment={payment} /> : null}
      </Container>
      {payment ? (
        <>
          {payment.alerts.length > 0 ? (
            <Section title={t("alerts.title")}>
              <AlertList alerts={payment.alerts} linked={false} />
            </Section>
          ) : null}
          <Section title={t("ledger.title")}>
            <Ledger operations={payment.operations} currency={payment.currency} />
          </Section>
          <Section title={t("notifications.title")}>
            <NotificationList received={payment.notifications} />
          </Section>
        </>
      ) : null}
    </div>
  )
}

export default CardPaymentPage
