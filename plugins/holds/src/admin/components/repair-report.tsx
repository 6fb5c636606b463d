import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { StockCheck } from "../lib/types"

/** What a repair did, line by line. */
export const RepairReport = ({ repaired }: { repaired: NonNullable<StockCheck["repaired"]> }) => {
  const { t } = useTranslation("holds")
  return (
    <section className="px-6 py-4" aria-label={t("check.report")}>
      <Heading level="h2">{t("check.report")}</Heading>
      {repaired.length === 0 ? (
        <Text size="small">{t("check.reportNothing")}</Text>
      ) : (
        <ul className="txt-small list-disc pl-5">
          {repaired.map(({ invariant, item, location, actual, expected, ...ids }) => (
            <li key={`${invariant} ${ids.inventory_item_id} ${ids.location_id}`}>
              {t("check.reportLine", {
                item: item?.title ?? item?.sku ?? t("deleted"),
                place: location?.name ?? t("deleted"),
                actual,
                expected,
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
