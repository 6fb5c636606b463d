import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { DataTable } from "~/components/data-table"
import { formatDate } from "~/format/date"
import { usePaths } from "~/shell/use-root-data"

export interface SignatureRow {
  id: string
  agreementId: string
  version: number
  /** milliseconds since the epoch */
  signedAt: number
  serial: string
}

/** Signatures of the buyer, each with the text it stands under and its archive. */
export function SignatureList({ signatures }: { signatures: SignatureRow[] }) {
  const { t } = useTranslation("agreement")
  const { t: common } = useTranslation()
  const paths = usePaths()
  const columns = ["version", "signedAt", "certificate", "archive"] as const
  return (
    <DataTable
      caption={t("signatures.title")}
      columns={columns.map((column) => t(`signatures.${column}`))}
      rows={signatures.map(({ id, agreementId, version, signedAt, serial }) => ({
        key: id,
        cells: [
          <Link key="text" to={paths.agreementVersion(agreementId)} className="prose-link">
            {t("signatures.versionOf", { version })}
          </Link>,
          formatDate(common, signedAt),
          <span key="serial" className="text-sm break-all">
            {serial}
          </span>,
          <a
            key="archive"
            href={paths.signatureArchive(id)}
            download
            aria-label={t("signatures.downloadOf", { version })}
            className="prose-link inline-flex min-h-9 items-center whitespace-nowrap"
          >
            {t("signatures.download")}
          </a>,
        ],
      }))}
    />
  )
}
