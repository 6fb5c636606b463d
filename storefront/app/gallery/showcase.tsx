import { useTranslation } from "react-i18next"
import type { CoinTile } from "~/coins/coin-tile"
import { CoinGrid } from "~/coins/coin-grid"
import { Alert } from "~/components/alert"
import { Badge } from "~/components/badge"
import { Breadcrumbs } from "~/components/breadcrumbs"
import { Card } from "~/components/card"
import { DataTable } from "~/components/data-table"
import { EmptyState } from "~/components/empty-state"
import { FactTable } from "~/components/fact-table"
import { LinkButton } from "~/components/link-button"
import { Pagination } from "~/components/pagination"
import { Skeleton } from "~/components/skeleton"
import { Spinner } from "~/components/spinner"
import { Section } from "./section"

/** What shows things: messages, cards, tables, navigation, waiting, nothing. */
export function Showcase({ coins }: { coins: CoinTile[] }) {
  const { t } = useTranslation("components")
  const rows = [1, 2, 3].map((it) => ({ label: `${t("row")} ${it}`, value: `${t("value")} ${it}` }))
  return (
    <>
      <Section title={t("messages")}>
        <Alert title={t("info")}>{t("messageText")}</Alert>
        <Alert level="success" title={t("success")}>
          {t("messageText")}
        </Alert>
        <Alert level="warning" title={t("warning")}>
          {t("messageText")}
        </Alert>
        <Alert level="danger" title={t("error")}>
          {t("messageText")}
        </Alert>
      </Section>
      <Section title={t("badges")}>
        <Badge>{t("info")}</Badge>
        <Badge tone="success">{t("success")}</Badge>
        <Badge tone="gold">{t("warning")}</Badge>
        <Badge tone="danger">{t("error")}</Badge>
      </Section>
      <Section title={t("cards")}>
        <Card className="max-w-sm">{t("cardText")}</Card>
        <div className="w-full">
          <CoinGrid coins={coins} label={t("cards")} />
        </div>
      </Section>
      <Section title={t("tables")}>
        <div className="w-full max-w-md">
          <FactTable caption={t("tables")} rows={rows} />
        </div>
        <div className="w-full max-w-md">
          <DataTable
            caption={t("tables")}
            columns={[t("row"), t("value")]}
            rows={rows.map(({ label, value }) => ({ key: label, cells: [label, value] }))}
          />
        </div>
      </Section>
      <Section title={t("navigation")}>
        <Breadcrumbs crumbs={[{ label: t("row"), to: "#top" }, { label: t("title") }]} />
        <Pagination page={3} pageCount={9} />
      </Section>
      <Section title={t("waiting")}>
        <Spinner />
        <Skeleton className="h-11 w-60" />
      </Section>
      <Section title={t("states")}>
        <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
          <LinkButton to="#top">{t("link")}</LinkButton>
        </EmptyState>
      </Section>
    </>
  )
}
