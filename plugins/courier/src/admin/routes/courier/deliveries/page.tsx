import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { DeliveryTable } from "../../../components/delivery-table"
import { Field } from "../../../components/field"
import { ListNote, LoadFailed } from "../../../components/list-note"
import { PrintSheet } from "../../../components/print-sheet"
import { dayOf } from "../../../lib/dates"
import { useDeliveries } from "../../../lib/queries"

/** The list of the day, to print and hand over with the parcels. */
const DeliveriesPage = () => {
  const { t, i18n } = useTranslation("courier")
  const [address, setAddress] = useSearchParams()
  const date = address.get("date") ?? undefined
  const { data, error, refetch } = useDeliveries({ date })
  const day = date ?? data?.date ?? ""
  return (
    <PrintSheet
      tools={
        <Field
          type="date"
          label={t("deliveries.day")}
          value={day}
          onChange={(next) => setAddress(next ? { date: next } : {}, { replace: true })}
        />
      }
    >
      <Heading level="h1" className="mb-4">
        {t("deliveries.of", { day: dayOf(day, i18n.language) })}
      </Heading>
      {error ? <LoadFailed stale={Boolean(data)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <ListNote text={t("loading")} /> : null}
      {data && data.deliveries.length === 0 ? <ListNote text={t("deliveries.none")} /> : null}
      {data && data.deliveries.length > 0 ? <DeliveryTable deliveries={data.deliveries} /> : null}
    </PrintSheet>
  )
}

export const config = defineRouteConfig({ label: "deliveries.title", translationNs: "courier" })

export default DeliveriesPage
