import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LimitAnswer } from "../lib/types"

/** The purchase limit that is in force for a product, in words. */
export const LimitFacts = ({ purchase_limit, limit_of_all }: LimitAnswer) => {
  const { t } = useTranslation("holds")
  const { per_order, per_person, period_days } = purchase_limit ?? limit_of_all
  const person = t(period_days ? "product.inDays" : "product.forEver", {
    units: per_person,
    days: period_days,
  })
  const facts: [string, string | number | null][] = [
    [t("product.perOrder"), per_order],
    [t("product.perPerson"), per_person === null ? null : person],
  ]
  const set = facts.filter(([, value]) => value !== null)
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle">
        {purchase_limit ? t("product.own") : t("product.asAll")}
      </Text>
      {set.length === 0 ? (
        <Text size="small">{t("product.noLimit")}</Text>
      ) : (
        <dl className="grid grid-cols-2 gap-y-2">
          {set.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="txt-small text-ui-fg-subtle">{label}</dt>
              <dd className="txt-small">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
