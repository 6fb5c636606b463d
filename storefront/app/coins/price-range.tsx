import { useTranslation } from "react-i18next"
import { formatNumber } from "~/format/price"
import { useLanguage } from "~/shell/use-root-data"
import type { CoinFilters } from "./coin-filters"

interface PriceRangeProps {
  filters: CoinFilters
  /** cheapest and dearest coin of the list, tenge */
  range: { min: number; max: number } | null
}

/** Price from and to; the placeholders say what there is. */
export function PriceRange({ filters, range }: PriceRangeProps) {
  const { t } = useTranslation("coins")
  const language = useLanguage()
  const fields = [
    ["price_min", t("filters.priceMin"), filters.priceMin, range?.min],
    ["price_max", t("filters.priceMax"), filters.priceMax, range?.max],
  ] as const
  return (
    <fieldset className="border-t border-line py-3">
      <legend className="float-left mb-2 w-full font-semibold">{t("filters.price")}</legend>
      <div className="clear-both grid grid-cols-2 gap-3">
        {fields.map(([name, label, value, hint]) => (
          <label key={name} className="text-sm text-muted">
            {label}
            <input
              name={name}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={value ?? ""}
              placeholder={hint === undefined ? undefined : formatNumber(hint, language)}
              className="mt-1 min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 text-ink tabular-nums placeholder:text-muted"
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
