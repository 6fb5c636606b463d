import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { DayForm } from "../../../components/desk/day-form"
import { dayOf } from "../../../lib/desk/moments"
import { useRemoveDay, useSpecialDays, type SpecialDay } from "../../../lib/desk/day-queries"

/** Browsers name the dashboard's language `ru`, names are kept by `ru-RU`. */
const nameOf = ({ names }: SpecialDay, language: string): string =>
  Object.entries(names).find(([tag]) => tag.startsWith(language))?.[1] ??
  Object.values(names)[0] ??
  ""

const DaysPage = () => {
  const { t, i18n } = useTranslation("pickup")
  const { t: branches } = useTranslation("branches")
  const { data } = useSpecialDays()
  const remove = useRemoveDay()
  return (
    <Container className="flex flex-col gap-y-4">
      <div>
        <Heading level="h1">{t("days.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("days.subtitle")}
        </Text>
      </div>
      <DayForm />
      <Table>
        <Table.Header>
          <Table.Row>
            {["day", "name", "hours", "remove"].map((column) => (
              <Table.HeaderCell key={column}>{t(`days.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {(data?.special_days ?? []).map((day) => (
            <Table.Row key={day.id}>
              <Table.Cell>{dayOf(`${day.day}T00:00:00+05:00`, i18n.language)}</Table.Cell>
              <Table.Cell>{nameOf(day, i18n.language)}</Table.Cell>
              <Table.Cell>
                {day.works_as
                  ? t("days.worksAs", { day: branches(`days.${day.works_as}`) })
                  : t("days.closed")}
              </Table.Cell>
              <Table.Cell>
                <Button
                  size="small"
                  variant="transparent"
                  aria-label={`${t("days.remove")}: ${day.day}`}
                  onClick={() => remove.mutate(day.id)}
                >
                  {t("days.remove")}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "days.title", translationNs: "pickup" })

export default DaysPage
