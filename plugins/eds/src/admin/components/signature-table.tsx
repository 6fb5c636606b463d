import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { formatMoment } from "../lib/dates"
import { archiveAddress } from "../lib/signature-queries"
import type { Signature } from "../lib/types"

const COLUMNS = ["signer", "iin", "version", "language", "signedAt", "certificate", "timeStamp"]

/** Signatures as rows, each with its archive. */
export const SignatureTable = ({ signatures }: { signatures: Signature[] }) => {
  const { t } = useTranslation("eds")
  if (signatures.length === 0) {
    return <Text className="text-ui-fg-muted px-6 py-8 text-center">{t("emptySignatures")}</Text>
  }
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
          ))}
          <Table.HeaderCell>
            <span className="sr-only">{t("archive")}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {signatures.map((signature) => (
          <SignatureRow key={signature.id} signature={signature} />
        ))}
      </Table.Body>
    </Table>
  )
}

const SignatureRow = ({ signature }: { signature: Signature }) => {
  const { t, i18n } = useTranslation("eds")
  const { certificate, common_name: name } = signature
  const moment = (value: string) => formatMoment(value, i18n.language)
  return (
    <Table.Row>
      <Table.Cell>
        <Link className="text-ui-fg-interactive" to={`/customers/${signature.customer_id}`}>
          {name}
        </Link>
      </Table.Cell>
      <Table.Cell>{signature.masked_iin}</Table.Cell>
      <Table.Cell>{signature.version}</Table.Cell>
      <Table.Cell>{t(signature.language)}</Table.Cell>
      <Table.Cell>{moment(signature.signed_at)}</Table.Cell>
      <Table.Cell title={certificate.serial}>
        {certificate.algorithm}, {t("validUntil", { date: moment(certificate.valid_until) })}
      </Table.Cell>
      <Table.Cell>
        {signature.time_stamp_at ? moment(signature.time_stamp_at) : t("none")}
      </Table.Cell>
      <Table.Cell>
        <a
          className="text-ui-fg-interactive"
          href={archiveAddress(signature.id)}
          aria-label={t("archiveOf", { name })}
          download
        >
          {t("archive")}
        </a>
      </Table.Cell>
    </Table.Row>
  )
}
