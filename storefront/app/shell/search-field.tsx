import { Form, useSearchParams } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { usePaths } from "./use-root-data"

/** Search over names, series and metals in any of the three languages; a plain GET form. */
export function SearchField({ className = "" }: { className?: string }) {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const query = params.get("q") ?? ""
  return (
    <Form action={usePaths().search} role="search" className={`flex w-full ${className}`}>
      <input
        key={query}
        type="search"
        name="q"
        maxLength={100}
        defaultValue={query}
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        className="min-h-11 w-full min-w-0 rounded-l-md border border-r-0 border-line-strong bg-surface px-3 placeholder:text-muted"
      />
      <button className="min-h-11 rounded-r-md border border-brand bg-brand px-4 font-medium text-on-brand hover:bg-brand-strong">
        {t("search.submit")}
      </button>
    </Form>
  )
}
