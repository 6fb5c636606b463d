import { Button, Input, Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { ACTION_NAMES, actionsIn } from "../lib/action-names"
import { NO_FILTERS } from "../lib/filters"
import type { Filters } from "../lib/types"

type AuditFiltersProps = { filters: Filters; onChange: (filters: Filters) => void }

/** Value of the choice that filters nothing: the select takes no empty one. */
const ANY = "any"

/** Search, action and period of the audit log. */
export const AuditFilters = ({ filters, onChange }: AuditFiltersProps) => {
  const { t, i18n } = useTranslation("guard")
  // English has every name, whatever language the dashboard is in.
  const actions = actionsIn(i18n.getResourceBundle("en", ACTION_NAMES))
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change })
  return (
    <div className="flex flex-wrap items-end gap-3 px-6 py-4">
      <Input
        type="search"
        size="small"
        className="w-72"
        aria-label={t("search")}
        placeholder={t("search")}
        value={filters.q}
        onChange={(event) => set({ q: event.target.value })}
      />
      <div className="w-64">
        <Select
          size="small"
          value={filters.action || ANY}
          onValueChange={(action) => set({ action: action === ANY ? "" : action })}
        >
          <Select.Trigger aria-label={t("action")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={ANY}>{t("allActions")}</Select.Item>
            {actions.map((action) => (
              <Select.Item key={action} value={action}>
                {t(`${ACTION_NAMES}:${action}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <Day label={t("from")} value={filters.from} onChange={(from) => set({ from })} />
      <Day label={t("to")} value={filters.to} onChange={(to) => set({ to })} />
      <Button size="small" variant="transparent" onClick={() => onChange(NO_FILTERS)}>
        {t("clear")}
      </Button>
    </div>
  )
}

type DayProps = { label: string; value: string; onChange: (day: string) => void }

const Day = ({ label, value, onChange }: DayProps) => {
  const id = useId()
  return (
    <div className="flex items-center gap-x-2">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
