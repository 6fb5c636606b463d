import { Button, Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ATTEMPT_STATES } from "../../modules/cloudpayments/types"
import type { Filters } from "../lib/filters"
import { Choice } from "./choice"
import { Day } from "./day"

type PaymentFiltersProps = {
  filters: Filters
  onChange: (change: Partial<Filters>) => void
  onClear: () => void
}

/** Search, state and days of the list of payments. */
export const PaymentFilters = ({ filters, onChange, onClear }: PaymentFiltersProps) => {
  const { t } = useTranslation("cloudpayments")
  return (
    <div className="flex flex-wrap items-center gap-3 px-6 py-4">
      <Input
        type="search"
        size="small"
        className="w-72"
        aria-label={t("search")}
        placeholder={t("search")}
        value={filters.q}
        onChange={(event) => onChange({ q: event.target.value })}
      />
      <Choice
        label={t("state")}
        all={t("anyState")}
        value={filters.state}
        choices={ATTEMPT_STATES.map((id) => ({ id, name: t(`states.${id}`) }))}
        onChange={(state) => onChange({ state: state as Filters["state"] })}
      />
      <Day label={t("from")} value={filters.from} onChange={(from) => onChange({ from })} />
      <Day label={t("to")} value={filters.to} onChange={(to) => onChange({ to })} />
      <Button size="small" variant="transparent" onClick={onClear}>
        {t("clear")}
      </Button>
    </div>
  )
}
