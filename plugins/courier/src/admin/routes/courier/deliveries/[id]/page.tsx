import { useParams } from "react-router-dom"
import { useTranslation } from "react-i18next"
import { ListNote, LoadFailed } from "../../../../components/list-note"
import { PackingSlip } from "../../../../components/packing-slip"
import { PrintSheet } from "../../../../components/print-sheet"
import { useDeliveries } from "../../../../lib/queries"

/** The packing slip of one order. */
const PackingSlipPage = () => {
  const { t } = useTranslation("courier")
  const { id = "" } = useParams()
  const { data, error, refetch } = useDeliveries({ order_id: id })
  const delivery = data?.deliveries[0]
  return (
    <PrintSheet>
      {error ? <LoadFailed stale={Boolean(data)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <ListNote text={t("loading")} /> : null}
      {data && !delivery ? <ListNote text={t("slip.none")} /> : null}
      {delivery ? <PackingSlip delivery={delivery} /> : null}
    </PrintSheet>
  )
}

export default PackingSlipPage
