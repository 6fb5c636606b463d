import { defineRouteConfig } from "@medusajs/admin-sdk"
import { FlyingBox } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { ListNote, LoadFailed } from "../../components/list-note"
import { PriceTester } from "../../components/price-tester"
import { RatesImport } from "../../components/rates-import"
import { Section } from "../../components/section"
import { SettingsForm } from "../../components/settings-form"
import { ZoneDrawer } from "../../components/zone-drawer"
import { ZoneTable } from "../../components/zone-table"
import { useTariff } from "../../lib/queries"

/** What delivery costs: zones, insurance, import of rates, and a tester (G24). */
const CourierPage = () => {
  const { t } = useTranslation("courier")
  const [edited, setEdited] = useState<string>()
  const { data, error, refetch } = useTariff()
  const { version = 0, tariff } = data ?? {}
  return (
    <div className="flex flex-col gap-y-4">
      <Section
        title={t("title")}
        action={
          <Button asChild size="small" variant="secondary">
            <Link to="/courier/deliveries">{t("deliveries.title")}</Link>
          </Button>
        }
      >
        {error ? <LoadFailed stale={Boolean(data)} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <ListNote text={t("loading")} /> : null}
        {data && !tariff ? <ListNote text={t("empty")} /> : null}
        {tariff ? <ZoneTable tariff={tariff} onEdit={setEdited} /> : null}
      </Section>
      {tariff ? (
        <>
          <Section title={t("settings.title")}>
            <SettingsForm key={version} version={version} tariff={tariff} />
          </Section>
          <Section title={t("test.title")}>
            <PriceTester />
          </Section>
          <Section title={t("import.title")}>
            <RatesImport version={version} />
          </Section>
        </>
      ) : null}
      {tariff && edited ? (
        <ZoneDrawer
          version={version}
          tariff={tariff}
          code={edited}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "courier",
  icon: FlyingBox,
})

export default CourierPage
