import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { usePaths, useRootData } from "./use-root-data"

/** Way to the cart with the number of coins in it (G23). */
export function CartLink() {
  const { t } = useTranslation()
  const count = useRootData()?.cartCount ?? 0
  return (
    <Link
      to={usePaths().cart}
      aria-label={count > 0 ? t("nav.cartCount", { count }) : t("nav.cart")}
      className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line-strong px-3 font-medium hover:border-brand hover:text-brand"
    >
      <svg
        viewBox="0 0 20 20"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path
          d="M3.5 7h13l-1.3 9.5H4.8zM7 9V5.5a3 3 0 0 1 6 0V9"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      <span className="max-sm:sr-only">{t("nav.cart")}</span>
      {count > 0 && (
        <span className="min-w-6 rounded-full bg-brand px-1.5 text-center text-sm text-on-brand tabular-nums">
          {count}
        </span>
      )}
    </Link>
  )
}
