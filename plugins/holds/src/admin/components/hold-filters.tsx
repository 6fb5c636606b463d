import { Button, Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { HOLD_STATUSES } from "../../modules/holds/types"
import { ANY, type Filters } from "../lib/filters"
import { useLocationChoices, useProductChoices } from "../lib/hold-queries"
import { Choice } from "./choice"

type HoldFiltersProps = {
  filters: Filters
  onChange: (change: Partial<Filters>) => void
  onClear: () => void
}

/** Buyer, state, branch and coin of the list of holds. */
export const HoldFilters = ({ filters, onChange, onClear }: HoldFiltersProps) => {
  const { t } = useTranslation("holds")
  const { data: locations = [] } = useLocationChoices()
  const { data: products = [] } = useProductChoices()
  return (
    <div className="flex flex-wrap items-center gap-3 px-6 py-4">
      <Input
        type="search"
        size="small"
        className="w-56"
        aria-label={t("search")}
        placeholder={t("search")}
        value={filters.q}
        onChange={(event) => onChange({ q: event.target.value })}
      />
      <Choice
        label={t("state")}
        all={t("anyState")}
        value={filters.status === ANY ? "" : filters.status}
        choices={HOLD_STATUSES.map((id) => ({ id, name: t(`states.${id}`) }))}
        onChange={(status) => onChange({ status: (status || ANY) as Filters["status"] })}
      />
      <Choice
        label={t("branch")}
        all={t("allBranches")}
        value={filters.location_id}
        choices={locations}
        onChange={(location_id) => onChange({ location_id })}
      />
      <Choice
        label={t("coin")}
        all={t("allCoins")}
        value={filters.product_id}
        choices={products}
        onChange={(product_id) => onChange({ product_id })}
      />
      <Button size="small" variant="transparent" onClick={onClear}>
        {t("clear")}
      </Button>
    </div>
  )
}
