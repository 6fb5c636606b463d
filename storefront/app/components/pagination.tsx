import { Link, useLocation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { pageNumbers } from "./page-numbers"

interface PaginationProps {
  /** 1 for the first page */
  page: number
  pageCount: number
}

/** Page links that keep the rest of the query, so every page can be shared and bookmarked. */
export function Pagination({ page, pageCount }: PaginationProps) {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  if (pageCount <= 1) return null

  const to = (target: number) => {
    const params = new URLSearchParams(search)
    if (target === 1) params.delete("page")
    else params.set("page", String(target))
    return { pathname, search: params.toString() }
  }
  const box = "inline-flex size-11 items-center justify-center rounded-md tabular-nums"
  const step = "inline-flex min-h-11 items-center rounded-md px-3 text-brand hover:underline"

  return (
    <nav
      aria-label={t("pagination.label")}
      className="mt-8 flex flex-wrap items-center justify-center gap-1"
    >
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" className={step}>
          {t("pagination.previous")}
        </Link>
      )}
      {pageNumbers(page, pageCount).map((number, index) =>
        number === null ? (
          <span key={`gap${index}`} aria-hidden="true">
            …
          </span>
        ) : (
          <Link
            key={number}
            to={to(number)}
            aria-label={t("pagination.page", { page: number })}
            aria-current={number === page ? "page" : undefined}
            className={`${box} ${number === page ? "bg-brand text-on-brand" : "hover:bg-brand-soft"}`}
          >
            {number}
          </Link>
        )
      )}
      {page < pageCount && (
        <Link to={to(page + 1)} rel="next" className={step}>
          {t("pagination.next")}
        </Link>
      )}
    </nav>
  )
}
