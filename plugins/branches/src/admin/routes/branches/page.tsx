import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { BranchDrawer } from "../../components/branch-drawer"
import { ANY_STATUS, BranchFilters } from "../../components/branch-filters"
import { BranchTable } from "../../components/branch-table"
import { Pager } from "../../components/pager"
import { useBranches, useLocales } from "../../lib/queries"
import type { Branch } from "../../lib/types"

const PAGE = 20

const BranchesPage = () => {
  const { t } = useTranslation("branches")
  const [filters, setFilters] = useState({ q: "", status: ANY_STATUS })
  const [offset, setOffset] = useState(0)
  const [edited, setEdited] = useState<Branch | "new">()
  const { data: locales } = useLocales()
  const { data: list, error } = useBranches({
    q: filters.q || undefined,
    status: filters.status === ANY_STATUS ? undefined : filters.status,
    limit: PAGE,
    offset,
  })
  if (error) {
    throw error
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <div>
          <Heading level="h1">{t("title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("subtitle")}
          </Text>
        </div>
        <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
          {t("create")}
        </Button>
      </div>
      <BranchFilters
        filters={filters}
        onChange={(next) => {
          setFilters(next)
          setOffset(0)
        }}
      />
      {list ? <BranchTable branches={list.branches} onEdit={setEdited} /> : null}
      {list ? (
        <Pager count={list.count} limit={list.limit} offset={list.offset} onMove={setOffset} />
      ) : null}
      {edited && locales ? (
        <BranchDrawer
          branch={edited === "new" ? undefined : edited}
          locales={locales}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "branches",
  icon: BuildingStorefront,
})

export default BranchesPage
