import { Form, useLocation, useNavigate } from "@remix-run/react"
import { useEffect, useRef, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { CoinFacets } from "~/api/types"
import { Button } from "~/components/button"
import { Checkbox } from "~/components/checkbox"
import { CloseIcon } from "~/components/icons"
import { useLanguage } from "~/shell/use-root-data"
import { FACETS, type CoinFilters } from "./coin-filters"
import { FacetGroup } from "./facet-group"
import { facetChoices } from "./facet-words"
import { compactQuery, FILTER_FORM, FILTER_PANEL, showFilters } from "./filter-form"
import { PriceRange } from "./price-range"

/**
 * Filters of the list: beside it on a desk, a drawer (popover) on a phone. A plain GET form; with script each
 * change on a desk applies at once, on a phone the button does.
 */
export function FilterPanel({ facets, filters }: { facets: CoinFacets; filters: CoinFilters }) {
  const { t } = useTranslation("coins")
  const { t: common } = useTranslation()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (form.current) showFilters(form.current, new URLSearchParams(search))
  }, [search])

  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const query = compactQuery(new FormData(event.currentTarget))
    const drawer = event.currentTarget.closest<HTMLElement>("[popover]:popover-open")
    drawer?.hidePopover()
    navigate({ pathname, search: query }, { preventScrollReset: !drawer, replace: !drawer })
  }
  const applyOnDesk = (event: FormEvent<HTMLFormElement>) => {
    if (!event.currentTarget.closest("[popover]:popover-open")) event.currentTarget.requestSubmit()
  }

  return (
    <aside
      id={FILTER_PANEL}
      popover="auto"
      aria-label={t("filters.title")}
      className="inset-y-0 left-0 m-0 h-dvh max-h-none w-[min(22rem,92vw)] overflow-y-auto bg-surface p-5 text-ink lg:static lg:block lg:h-auto lg:w-auto lg:overflow-visible lg:bg-transparent lg:p-0"
    >
      <div className="mb-2 flex items-center justify-between">
        <h2 className="text-lg">{t("filters.title")}</h2>
        <button
          type="button"
          popovertarget={FILTER_PANEL}
          popovertargetaction="hide"
          aria-label={common("close")}
          className="inline-flex size-10 items-center justify-center rounded-full hover:bg-brand-soft lg:hidden"
        >
          <CloseIcon />
        </button>
      </div>
      <Form id={FILTER_FORM} ref={form} onSubmit={apply} onChange={applyOnDesk}>
        {filters.q && <input type="hidden" name="q" value={filters.q} />}
        {filters.branch && <input type="hidden" name="branch" value={filters.branch} />}
        <Checkbox name="in_stock" value="true" defaultChecked={filters.inStock}>
          {t("filters.inStock")}
        </Checkbox>
        {FACETS.map((facet) => (
          <FacetGroup
            key={facet}
            name={facet}
            title={t(`filters.${facet}`)}
            chosen={filters.facets[facet]}
            choices={facetChoices(t, facet, facets, filters.facets[facet], language)}
          />
        ))}
        <PriceRange filters={filters} range={facets.price} />
        <Button className="mt-4 w-full">{t("filters.apply")}</Button>
      </Form>
    </aside>
  )
}
