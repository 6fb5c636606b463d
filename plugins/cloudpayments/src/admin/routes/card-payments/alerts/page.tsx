import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { AlertList } from "../../../components/alert-list"
import { Choice } from "../../../components/choice"
import { ListNote, LoadFailed } from "../../../components/list-note"
import { Pager } from "../../../components/pager"
import { useAlerts, type Which } from "../../../lib/alert-queries"
import { toAddress } from "../../../lib/filters"

const WHICH: readonly Which[] = ["open", "resolved"]

const AlertsPage = () => {
  const { t } = useTranslation("cloudpayments")
  const [address, setAddress] = useSearchParams()
  const asked = address.get("which")
  const which = asked === "all" ? "all" : (WHICH.find((one) => one === asked) ?? "open")
  const offset = Math.max(0, Number.parseInt(address.get("offset") ?? "", 10) || 0)
  const { data: list, error, refetch } = useAlerts(which, offset)
  const show = (next: { which: Which; offset?: number }) =>
    setAddress({ which: next.which, ...toAddress({ offset: next.offset }) }, { replace: true })
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading level="h1">{t("alerts.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("alerts.subtitle")}
          </Text>
        </div>
        <Choice
          label={t("alerts.which")}
          all={t("alerts.all")}
          value={which === "all" ? "" : which}
          choices={WHICH.map((id) => ({ id, name: t(`alerts.${id}`) }))}
          onChange={(chosen) => show({ which: (chosen || "all") as Which })}
        />
      </div>
      {error ? <LoadFailed stale={Boolean(list)} onRetry={() => void refetch()} /> : null}
      {!list && !error ? <ListNote text={t("loading")} /> : null}
      {list && list.alerts.length === 0 ? (
        <ListNote text={which === "open" ? t("alerts.none") : t("alerts.noneFound")} />
      ) : null}
      {list && list.alerts.length > 0 ? <AlertList alerts={list.alerts} linked /> : null}
      {list ? (
        <Pager
          count={list.count}
          limit={list.limit}
          offset={list.offset}
          onMove={(to) => show({ which, offset: to })}
        />
      ) : null}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "alerts.title",
  translationNs: "cloudpayments",
})

export default AlertsPage
