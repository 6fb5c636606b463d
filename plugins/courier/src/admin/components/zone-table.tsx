import { Button, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Tariff } from "../lib/types"
import type { Zone } from "../lib/zone-form"
import { zoneName } from "../lib/zone-name"

type ZoneTableProps = { tariff: Tariff; onEdit: (zone: Zone) => void }

/** The zones with their rates, nearest first. */
export const ZoneTable = ({ tariff, onEdit }: ZoneTableProps) => {
  const { t, i18n } = useTranslation("courier")
  const zones = [...tariff.zones].sort((one, other) => one.distance - other.distance)
  return (
    <div className="overflow-x-auto">
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
          {zones.map((zone) => (
            <Table.Row key={zone.code}>
              <Table.Cell>
                {zoneName(zone, i18n.language)} <code>({zone.code})</code>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap py-2">
                {zone.bands.map(({ up_to_grams: grams, price }) => (
                  <div key={grams}>{t("rate", { grams, price })}</div>
                ))}
              </Table.Cell>
              <Table.Cell>{zone.extra_kg} ₸</Table.Cell>
              <Table.Cell>{[...new Set([zone.days.from, zone.days.to])].join("–")}</Table.Cell>
              <Table.Cell className="text-right">
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={t("editZone", { zone: zone.code })}
                  onClick={() => onEdit(zone)}
                >
                  {t("edit")}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
