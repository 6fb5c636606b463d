import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { buttonStyle } from "~/components/button-style"
import { FilterIcon } from "~/components/icons"
import { Select } from "~/components/select"
import { activeCount, SORT_ORDERS, type CoinFilters } from "./coin-filters"
import { FILTER_FORM, FILTER_PANEL } from "./filter-form"

interface ListToolbarProps {
  count: number
  filters: CoinFilters
}

/** How many coins there are, the button of the filter drawer on a phone, and sorting. */
export function ListToolbar({ count, filters }: ListToolbarProps) {
  const { t } = useTranslation("coins")
  const active = activeCount(filters)
  const orders = filters.q ? (["relevance", ...SORT_ORDERS] as const) : SORT_ORDERS
  return (
    <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
      <p role="status" className="min-h-11 content-center text-muted">
        {t("count", { count })}
      </p>
      <div className="flex flex-wrap items-end gap-2">
        <button
          type="button"
          popovertarget={FILTER_PANEL}
          className={buttonStyle("secondary", "lg:hidden")}
        >
          <FilterIcon />
          {t("filters.open")}
          {active > 0 && <span className="tabular-nums">({active})</span>}
        </button>
        <Select
          label={t("sort.label")}
          name="sort"
          form={FILTER_FORM}
          defaultValue={filters.sort ?? ""}
          options={orders.map((order, index) => ({
            // The first order is the default one: it needs no place in the URL.
            value: index === 0 ? "" : order,
            label: t(`sort.${order}`),
          }))}
          onChange={(event) => event.currentTarget.form?.requestSubmit()}
          className="w-52"
        />
        <noscript>
          <Button form={FILTER_FORM} variant="secondary">
            {t("sort.apply")}
          </Button>
        </noscript>
      </div>
    </div>
  )
}
