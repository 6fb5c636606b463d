import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HeldUnits } from "../lib/types"

/** How many units of a product are held at each branch. */
export const HeldUnitsList = ({ held }: { held: HeldUnits[] }) => {
  const { t } = useTranslation("holds")
  if (held.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-muted">
        {t("product.none")}
      </Text>
    )
  }
  return (
    <dl className="grid grid-cols-2 gap-y-2">
      {held.map(({ location, units, carts }) => (
        <div key={location?.id ?? ""} className="contents">
          <dt className="txt-small text-ui-fg-subtle">{location?.name ?? t("deleted")}</dt>
          <dd className="txt-small">{t("product.atBranch", { units, carts })}</dd>
        </div>
      ))}
    </dl>
  )
}
