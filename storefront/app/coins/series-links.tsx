import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { FacetValue } from "~/api/types"
import { usePaths } from "~/shell/use-root-data"

/** Ways into the list by series, with how many coins each has. */
export function SeriesLinks({ series }: { series: FacetValue[] }) {
  const { t } = useTranslation("coins")
  const { coins } = usePaths()
  if (series.length === 0) return null
  return (
    <section aria-labelledby="series" className="mt-12">
      <h2 id="series" className="mb-4">
        {t("bySeries")}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {series.map(({ value, label, count }) => (
          <li key={value}>
            <Link
              to={`${coins}?series=${encodeURIComponent(value)}`}
              className="inline-flex min-h-10 items-center gap-2 rounded-full border border-line-strong bg-surface px-4 py-1 text-sm hover:border-brand hover:text-brand"
            >
              {label ?? value}
              <span className="text-muted tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
