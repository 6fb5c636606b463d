import { useTranslation } from "react-i18next"
import type { Branch } from "~/api/types"
import { Alert } from "~/components/alert"
import { FactTable } from "~/components/fact-table"
import { PlaceIcon } from "~/components/icons"
import { useRootData } from "~/shell/use-root-data"
import { HoursTable } from "./hours-table"

interface BranchDetailsProps {
  branch: Pick<Branch, "address" | "city" | "phone" | "hours" | "methods" | "status">
  map: string | null
}

/** Address, phone, map, receiving methods and hours; what is not known yet is said to be so. */
export function BranchDetails({ branch, map }: BranchDetailsProps) {
  const { t } = useTranslation("branches")
  const { t: coins } = useTranslation("coins")
  const demo = useRootData()?.demo
  const unknown = (text: string) => <span className="text-muted">{text}</span>
  const methods = branch.methods.map((method) => coins(`methods.${method}`)).join(", ")
  return (
    <div className="grid gap-8 lg:grid-cols-2 lg:gap-12">
      <div>
        {branch.status === "closed" && <Alert level="warning">{t("closedText")}</Alert>}
        <FactTable
          caption={t("title")}
          rows={[
            { label: t("city"), value: branch.city },
            { label: t("address"), value: branch.address ?? unknown(t("addressUnknown")) },
            {
              label: t("phone"),
              value: branch.phone ? (
                <a href={`tel:${branch.phone.replace(/[^\d+]/g, "")}`} className="prose-link">
                  {branch.phone}
                </a>
              ) : (
                unknown(t("phoneUnknown"))
              ),
            },
            { label: t("methods"), value: methods || unknown(t("noMethods")) },
          ]}
        />
        {map && (
          <p className="mt-4">
            <a
              href={map}
              target="_blank"
              rel="noreferrer"
              className="prose-link inline-flex min-h-8 items-center gap-1"
            >
              <PlaceIcon />
              {t("map")}
            </a>{" "}
            <span className="text-sm text-muted">({t("mapHint")})</span>
          </p>
        )}
      </div>
      <section aria-labelledby="hours">
        <h2 id="hours" className="mb-2">
          {t("hours")}
        </h2>
        {branch.hours ? <HoursTable hours={branch.hours} /> : <p>{unknown(t("hoursUnknown"))}</p>}
        {branch.hours && demo && <p className="mt-2 text-sm text-gold">{t("demoHours")}</p>}
      </section>
    </div>
  )
}
