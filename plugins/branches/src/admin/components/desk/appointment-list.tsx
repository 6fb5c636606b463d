import { Button, Input, Table, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { dayOf, timeOf, today } from "../../lib/desk/moments"
import { useAppointments, type DeskQuery } from "../../lib/desk/queries"

type AppointmentListProps = { branchId: string; onOpen: (number: string) => void }

/** Appointments of today, those whose buyers have not come, and a search. */
export const AppointmentList = ({ branchId, onOpen }: AppointmentListProps) => {
  const { t, i18n } = useTranslation("pickup")
  const [view, setView] = useState("today")
  const [q, setQ] = useState("")
  const queries: Record<string, Omit<DeskQuery, "branch_id">> = {
    today: { day: today() },
    late: { late: true },
    search: { q },
  }
  const { data } = useAppointments({ branch_id: branchId, ...queries[view] })
  return (
    <Tabs value={view} onValueChange={setView}>
      <Tabs.List>
        {["today", "late", "search"].map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {t(`views.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {view === "search" ? (
        <Input
          type="search"
          size="small"
          className="mt-4 max-w-md"
          aria-label={t("searchHint")}
          placeholder={t("searchHint")}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      ) : null}
      {data?.appointments.length ? (
        <Table className="mt-4">
          <Table.Header>
            <Table.Row>
              {["time", "number", "recipient", "goods", "state"].map((column) => (
                <Table.HeaderCell key={column}>{t(`columns.${column}`)}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data.appointments.map((one) => (
              <Table.Row key={one.order_id}>
                <Table.Cell>
                  {dayOf(one.starts_at, i18n.language)}, {timeOf(one.starts_at)}–
                  {timeOf(one.ends_at)}
                </Table.Cell>
                <Table.Cell>
                  <Button
                    size="small"
                    variant="transparent"
                    className="-mx-2"
                    onClick={() => onOpen(String(one.display_id))}
                  >
                    {one.display_id}
                  </Button>
                </Table.Cell>
                <Table.Cell>{one.recipient}</Table.Cell>
                <Table.Cell>{t("units", { count: one.units })}</Table.Cell>
                <Table.Cell>{t(`states.${one.late ? "late" : one.state}`)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      ) : (
        <Text size="small" className="text-ui-fg-muted mt-4">
          {t("none")}
        </Text>
      )}
    </Tabs>
  )
}
