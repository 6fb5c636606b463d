import { defineRouteConfig } from "@medusajs/admin-sdk"
import { FlyingBox } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { ListNote, LoadFailed } from "../../components/list-note"
import { PayOnDelivery } from "../../components/pay-on-delivery"
import { PriceTester } from "../../components/price-tester"
import { RatesImport } from "../../components/rates-import"
import { Section } from "../../components/section"
import { SettingsForm } from "../../components/settings-form"
import { ZoneDrawer } from "../../components/zone-drawer"
import { ZoneTable } from "../../components/zone-table"
import { useTariff } from "../../lib/queries"
import type { Zone } from "../../lib/zone-form"

/** What delivery costs: zones, insurance, import of rates, and a tester (G24); and where it is paid for at the door (P3). */
const CourierPage = () => {
  const { t } = useTranslation("courier")
  const [edited, setEdited] = useState<Zone | "new">()
  const { data, error, refetch } = useTariff()
  const { version = 0, tariff } = data ?? {}
  return (
    <div className="flex flex-col gap-y-4">
      <Section
        title={t("title")}
        action={
          <div className="flex gap-x-2">
            <Button asChild size="small" variant="secondary">
              <Link to="/courier/deliveries">{t("deliveries.title")}</Link>
            </Button>
            {tariff ? (
              <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
                {t("addZone")}
              </Button>
            ) : null}
          </div>
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
          <Section title={t("atDoor.title")}>
            <PayOnDelivery />
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
          zone={edited === "new" ? undefined : edited}
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
