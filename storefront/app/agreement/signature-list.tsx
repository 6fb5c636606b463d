import { Link } from "@remix-run/react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
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

/**
 * Signatures of the buyer, each with the text it stands under and its archive; a table where there is room
 * for one, else each fact under its name.
 */
export function SignatureList({ signatures }: { signatures: SignatureRow[] }) {
  const { t } = useTranslation("agreement")
  const heading = "py-2 pr-4 text-left text-sm font-normal text-muted"
  return (
    <table className="block w-full border-collapse md:table">
      <caption className="sr-only">{t("signatures.title")}</caption>
      <thead className="hidden border-b border-line-strong md:table-header-group">
        <tr>
          {(["version", "signedAt", "certificate", "archive"] as const).map((column) => (
            <th key={column} scope="col" className={heading}>
              {t(`signatures.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {signatures.map((signature) => (
          <SignatureLine key={signature.id} signature={signature} />
        ))}
      </tbody>
    </table>
  )
}

function SignatureLine({ signature }: { signature: SignatureRow }) {
  const { t } = useTranslation("agreement")
  const { t: common } = useTranslation()
  const paths = usePaths()
  const { id, agreementId, version, signedAt, serial } = signature
  return (
    <tr className="block border-b border-line py-4 md:table-row md:py-0">
      <th scope="row" className={`${CELL} text-left font-medium md:whitespace-nowrap`}>
        <Link
          to={paths.agreementVersion(agreementId)}
          className="prose-link inline-flex min-h-9 items-center"
        >
          {t("signatures.versionOf", { version })}
        </Link>
      </th>
      <Fact name={t("signatures.signedAt")}>{formatDate(common, signedAt)}</Fact>
      <Fact name={t("signatures.certificate")}>
        <span className="text-sm break-all">{serial}</span>
      </Fact>
      <td className={CELL}>
        <a
          href={paths.signatureArchive(id)}
          download
          aria-label={t("signatures.downloadOf", { version })}
          className="prose-link inline-flex min-h-9 items-center md:whitespace-nowrap"
        >
          <span className="md:hidden">{t("signatures.downloadOf", { version })}</span>
          <span className="max-md:hidden">{t("signatures.download")}</span>
        </a>
      </td>
    </tr>
  )
}

const CELL = "block py-1 md:table-cell md:py-3 md:pr-4"

/** A cell that says on a narrow screen what it is about. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td className={CELL}>
      <span className="block text-sm text-muted md:hidden">{name}</span>
      {children}
    </td>
  )
}
