import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { FactTable } from "~/components/fact-table"
import { formatDate } from "~/format/date"
import type { EdsView } from "./security.server"

/** Which EDS the account belongs to, and until when its last certificate is good. */
export function EdsCard({ eds }: { eds: EdsView }) {
  const { t } = useTranslation("account")
  const { t: common } = useTranslation()
  const { certificate } = eds
  const date = (time: number) => formatDate(common, time)
  const certificateRows = ({ validUntil, serial }: NonNullable<typeof certificate>) => [
    { label: t("eds.validUntil"), value: date(validUntil) },
    { label: t("eds.serial"), value: <span className="break-all">{serial}</span> },
  ]
  return (
    <section aria-labelledby="eds-heading" className="mb-10 max-w-2xl">
      <h2 id="eds-heading" className="mb-3">
        {t("eds.title")}
      </h2>
      {certificate?.isExpired && (
        <div className="mb-3">
          <Alert level="warning">{t("eds.expired")}</Alert>
        </div>
      )}
      <FactTable
        caption={t("eds.title")}
        rows={[
          { label: t("eds.iin"), value: eds.maskedIin },
          { label: t("eds.registered"), value: date(eds.registeredAt) },
          ...(certificate ? certificateRows(certificate) : []),
        ]}
      />
      <p className="mt-3 text-sm text-muted">{t("eds.hint")}</p>
    </section>
  )
}
