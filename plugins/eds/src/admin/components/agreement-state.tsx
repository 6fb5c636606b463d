import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatMoment } from "../lib/dates"
import type { Agreement } from "../lib/types"

type AgreementStateProps = { agreement: Agreement; currentId: string | null }

/** Where a version stands in its life, in a colour and in words. */
export const AgreementState = ({ agreement, currentId }: AgreementStateProps) => {
  const { t, i18n } = useTranslation("eds")
  if (!agreement.published_at) {
    return <StatusBadge color="grey">{t("draft")}</StatusBadge>
  }
  if (agreement.id === currentId) {
    return <StatusBadge color="green">{t("inForce")}</StatusBadge>
  }
  return new Date(agreement.published_at) > new Date() ? (
    <StatusBadge color="blue">
      {t("scheduled", { date: formatMoment(agreement.published_at, i18n.language) })}
    </StatusBadge>
  ) : (
    <StatusBadge color="orange">{t("earlier")}</StatusBadge>
  )
}
