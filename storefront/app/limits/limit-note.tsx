import type { TFunction } from "i18next"
import { useTranslation } from "react-i18next"
import type { Limit } from "./limit"

/** B4: how many may be bought, and how many are left to this buyer, before anybody runs into it. */
export function LimitNote({ limit }: { limit: Limit }) {
  const { t } = useTranslation("coins")
  return (
    <p className="my-3 rounded-md border border-line bg-sunken px-3 py-2 text-sm">
      <span className="sr-only">{t("limits.title")}: </span>
      {limitSentences(t, limit).join(" ")}
    </p>
  )
}

/** The sentences for a limit; what is not limited is not spoken of. */
export function limitSentences(t: TFunction<"coins">, limit: Limit): string[] {
  const { per_order, per_person, period_days, used, remaining } = limit
  const sentences: string[] = []
  if (per_order !== null) sentences.push(t("limits.perOrder", { count: per_order }))
  if (per_person !== null) {
    sentences.push(
      period_days === null
        ? t("limits.perPerson", { count: per_person })
        : t("limits.perPeriod", { count: per_person, days: period_days })
    )
  }
  if (used) sentences.push(t("limits.used", { count: used }))
  if (remaining === 0) sentences.push(t("limits.reached"))
  else if (remaining !== null && used) {
    sentences.push(t("limits.remaining", { count: remaining }))
  }
  return sentences
}
