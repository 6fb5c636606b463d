import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { HoldFilters } from "../../components/hold-filters"
import { HoldTable } from "../../components/hold-table"
import { ListNote, LoadFailed } from "../../components/list-note"
import { Pager } from "../../components/pager"
import { readFilters, toAddress, type Filters } from "../../lib/filters"
import { useHolds } from "../../lib/hold-queries"

const HoldsPage = () => {
  const { t } = useTranslation("holds")
  const [address, setAddress] = useSearchParams()
  const { offset, ...filters } = readFilters(address)
  const { data: list, error, refetch } = useHolds({ ...filters, offset })
  const show = (next: Partial<Filters> & { offset?: number }) =>
    setAddress(toAddress(next), { replace: true })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("subtitle")}
        </Text>
      </div>
      <HoldFilters
        filters={filters}
        onChange={(change) => show({ ...filters, ...change })}
        onClear={() => show({})}
      />
      {error ? <LoadFailed stale={Boolean(list)} onRetry={() => void refetch()} /> : null}
      {!list && !error ? <ListNote text={t("loading")} /> : null}
      {list && list.holds.length === 0 ? (
        <ListNote text={address.size === 0 ? t("emptyLive") : t("emptyFound")} />
      ) : null}
      {list && list.holds.length > 0 ? <HoldTable list={list} /> : null}
      {list ? (
        <Pager
          count={list.count}
          limit={list.limit}
          offset={list.offset}
          onMove={(to) => show({ ...filters, offset: to })}
        />
      ) : null}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "holds",
  icon: Clock,
})

export default HoldsPage
