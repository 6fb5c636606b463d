import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatMoment } from "../lib/dates"
import { useCustomerEds } from "../lib/signature-queries"
import type { CustomerEds } from "../lib/types"

const COLORS = { signed: "green", outdated: "orange", missing: "red" } as const

const EdsFacts = ({ eds }: { eds: CustomerEds }) => {
  const { t, i18n } = useTranslation("eds")
  const moment = (value: string) => formatMoment(value, i18n.language)
  const facts: [string, string][] = [
    [t("iin"), eds.masked_iin],
    [t("registeredAt"), moment(eds.registered_at)],
    [
      t("certificate"),
      eds.certificate
        ? `${eds.certificate.algorithm}, ${t("validUntil", { date: moment(eds.certificate.valid_until) })}`
        : "—",
    ],
  ]
  return (
    <dl className="grid grid-cols-2 gap-y-2">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="txt-small text-ui-fg-subtle">{label}</dt>
          <dd className="txt-small">{value}</dd>
        </div>
      ))}
      <dt className="txt-small text-ui-fg-subtle">{t("agreement")}</dt>
      <dd>
        <StatusBadge color={COLORS[eds.agreement.status]}>
          {t(eds.agreement.status, { version: eds.agreement.signed_version })}
        </StatusBadge>
      </dd>
    </dl>
  )
}

/** EDS and agreement of a customer, beside their data. */
const CustomerEdsWidget = ({ data: customer }: DetailWidgetProps<AdminCustomer>) => {
  const { t } = useTranslation("eds")
  const { data: eds } = useCustomerEds(customer.id)
  if (eds === undefined) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("eds")}</Heading>
      </div>
      <div className="px-6 py-4">
        {eds ? <EdsFacts eds={eds} /> : <Text size="small">{t("noEds")}</Text>}
      </div>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "customer.details.side.before" })

export default CustomerEdsWidget
