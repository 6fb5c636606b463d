import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { usePaths } from "~/shell/use-root-data"
import { ChevronIcon } from "./icons"

export interface Crumb {
  label: string
  /** left out for the page itself */
  to?: string
}

/** Way from the home page to here. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useTranslation()
  const all = [{ label: t("nav.home"), to: usePaths().home }, ...crumbs]
  return (
    <nav aria-label={t("breadcrumbs")} className="mb-4 text-sm text-muted">
      <ol className="flex flex-wrap items-center gap-x-1">
        {all.map(({ label, to }, index) => (
          <li key={label} className="inline-flex min-h-6 items-center gap-x-1">
            {index > 0 && <ChevronIcon className="size-3" />}
            {to ? (
              <Link to={to} className="underline-offset-4 hover:text-brand hover:underline">
                {label}
              </Link>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
