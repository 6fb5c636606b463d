import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { AuditFilters } from "../../components/audit-filters"
import { AuditTable } from "../../components/audit-table"
import { Pager } from "../../components/pager"
import { NO_FILTERS } from "../../lib/filters"
import { exportUrl, useAudit } from "../../lib/queries"

const PAGE = 50

const AuditPage = () => {
  const { t } = useTranslation("guard")
  const [filters, setFilters] = useState(NO_FILTERS)
  const [offset, setOffset] = useState(0)
  const { data: list, error } = useAudit(filters, { limit: PAGE, offset })
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
        <Button size="small" variant="secondary" asChild>
          <a href={exportUrl(filters)} download>
            {t("export")}
          </a>
        </Button>
      </div>
      <AuditFilters
        filters={filters}
        onChange={(next) => {
          setFilters(next)
          setOffset(0)
        }}
      />
      {list ? <AuditTable entries={list.entries} /> : null}
      {list ? (
        <Pager count={list.count} limit={list.limit} offset={list.offset} onMove={setOffset} />
      ) : null}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "guard",
  icon: ShieldCheck,
})

export default AuditPage
