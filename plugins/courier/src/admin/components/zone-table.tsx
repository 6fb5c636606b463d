import { Button, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Tariff } from "../lib/types"

type ZoneTableProps = { tariff: Tariff; onEdit: (code: string) => void }

/** The zones with their rates, nearest first. */
export const ZoneTable = ({ tariff, onEdit }: ZoneTableProps) => {
  const { t, i18n } = useTranslation("courier")
  const zones = [...tariff.zones].sort((one, other) => one.distance - other.distance)
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("zone")}</Table.HeaderCell>
          <Table.HeaderCell>{t("rates")}</Table.HeaderCell>
          <Table.HeaderCell>{t("extraKg")}</Table.HeaderCell>
          <Table.HeaderCell>{t("days")}</Table.HeaderCell>
          <Table.HeaderCell aria-label={t("edit")} />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {zones.map(({ code, name, bands, extra_kg, days }) => (
          <Table.Row key={code}>
            <Table.Cell>
              {name[i18n.language as "kk"] ?? name.en} <code>({code})</code>
            </Table.Cell>
            <Table.Cell className="py-2">
              {bands.map(({ up_to_grams: grams, price }) => (
                <div key={grams}>{t("rate", { grams, price })}</div>
              ))}
            </Table.Cell>
            <Table.Cell>{extra_kg} ₸</Table.Cell>
            <Table.Cell>{days.from === days.to ? days.from : `${days.from}–${days.to}`}</Table.Cell>
            <Table.Cell className="text-right">
              <Button
                size="small"
                variant="secondary"
                aria-label={t("editZone", { zone: code })}
                onClick={() => onEdit(code)}
              >
                {t("edit")}
              </Button>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
