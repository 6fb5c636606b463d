import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { CheckActions } from "../../../components/check-actions"
import { ListNote, LoadFailed } from "../../../components/list-note"
import { RepairReport } from "../../../components/repair-report"
import { ViolationTable } from "../../../components/violation-table"
import { formatMoment } from "../../../lib/moments"
import { useStockCheck } from "../../../lib/stock-queries"
import type { StockCheck } from "../../../lib/types"

const RULES = [
  "held_and_reserved_within_stock",
  "counter_equals_live_holds",
  "reserved_equals_reservations",
]

const StockCheckPage = () => {
  const { t } = useTranslation("holds")
  const { data: check, error, isFetching, refetch } = useStockCheck()
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <div>
          <Heading level="h1">{t("check.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("check.subtitle")}
          </Text>
        </div>
        <CheckActions
          checking={isFetching}
          wrong={Boolean(check && check.violations.length > 0)}
          onCheck={() => void refetch()}
        />
      </div>
      <div className="px-6 py-4">
        <Heading level="h2">{t("check.rules")}</Heading>
        <ul className="txt-small text-ui-fg-subtle list-disc pl-5">
          {RULES.map((rule) => (
            <li key={rule}>{t(`check.rule.${rule}`)}</li>
          ))}
        </ul>
      </div>
      {error ? <LoadFailed stale={Boolean(check)} onRetry={() => void refetch()} /> : null}
      {!check && !error ? <ListNote text={t("loading")} /> : null}
      {check ? <Findings check={check} /> : null}
    </Container>
  )
}

const Findings = ({ check: { violations, repaired, checked_at } }: { check: StockCheck }) => {
  const { t, i18n } = useTranslation("holds")
  const count = violations.length
  return (
    <>
      <div role="status" className="flex items-center gap-x-3 px-6 py-4">
        <StatusBadge color={count === 0 ? "green" : "red"}>
          {count === 0 ? t("check.clean") : t("check.found", { count })}
        </StatusBadge>
        <Text size="small" className="text-ui-fg-subtle">
          {t("check.checkedAt", { time: formatMoment(checked_at, i18n.language) })}
        </Text>
      </div>
      {repaired ? <RepairReport repaired={repaired} /> : null}
      {count === 0 ? (
        <ListNote text={t("check.nothing")} />
      ) : (
        <ViolationTable violations={violations} />
      )}
    </>
  )
}

export const config = defineRouteConfig({ label: "check.title", translationNs: "holds" })

export default StockCheckPage
