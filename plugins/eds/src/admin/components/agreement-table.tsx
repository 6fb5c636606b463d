import { Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { languageOf } from "../../types/language"
import { formatMoment } from "../lib/dates"
import type { Agreement, AgreementList } from "../lib/types"
import { AgreementState } from "./agreement-state"

type AgreementTableProps = { list: AgreementList; onOpen: (agreement: Agreement) => void }

/** Versions as rows; the title opens one. */
export const AgreementTable = ({ list, onOpen }: AgreementTableProps) => {
  const { t, i18n } = useTranslation("eds")
  if (list.agreements.length === 0) {
    return <Text className="text-ui-fg-muted px-6 py-8 text-center">{t("emptyAgreements")}</Text>
  }
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {["version", "title", "publishedAt", "changedAt", "state"].map((column) => (
            <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {list.agreements.map((agreement) => (
          <Table.Row key={agreement.id}>
            <Table.Cell>{agreement.version ?? "—"}</Table.Cell>
            <Table.Cell>
              <Button
                size="small"
                variant="transparent"
                className="-mx-2"
                onClick={() => onOpen(agreement)}
              >
                {agreement.texts[languageOf(i18n.language)].title}
              </Button>
            </Table.Cell>
            <Table.Cell>
              {agreement.published_at ? formatMoment(agreement.published_at, i18n.language) : "—"}
            </Table.Cell>
            <Table.Cell>{formatMoment(agreement.updated_at, i18n.language)}</Table.Cell>
            <Table.Cell>
              <AgreementState agreement={agreement} currentId={list.current_id} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
