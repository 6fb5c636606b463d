import { Input, Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

export type Filters = { q: string; status: string }

type BranchFiltersProps = { filters: Filters; onChange: (filters: Filters) => void }

/** Value of the choice that filters nothing: the select takes no empty one. */
export const ANY_STATUS = "any"

/** Search and status filter of the list of branches. */
export const BranchFilters = ({ filters, onChange }: BranchFiltersProps) => {
  const { t } = useTranslation("branches")
  return (
    <div className="flex gap-x-3 px-6 py-4">
      <Input
        type="search"
        size="small"
        aria-label={t("search")}
        placeholder={t("search")}
        value={filters.q}
        onChange={(event) => onChange({ ...filters, q: event.target.value })}
      />
      <div className="w-52">
        <Select
          size="small"
          value={filters.status}
          onValueChange={(status) => onChange({ ...filters, status })}
        >
          <Select.Trigger aria-label={t("status")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={ANY_STATUS}>{t("allStatuses")}</Select.Item>
            <Select.Item value="open">{t("open")}</Select.Item>
            <Select.Item value="closed">{t("closed")}</Select.Item>
          </Select.Content>
        </Select>
      </div>
    </div>
  )
}
