import type { TFunction } from "i18next"
import type { Coin } from "~/api/types"
import { formatCalendarDate } from "~/format/date"
import { formatNumber } from "~/format/price"
import type { Language } from "~/i18n/languages"
import { denominationName, metalName, qualityName } from "./coin-words"

export interface CoinFact {
  label: string
  value: string
}

type Word = string | number | null

/**
 * The technical description of G20, row by row. What is not known is said to be not known, except shape, size
 * and special features: only coins that have something to tell there get these rows.
 */
export function coinFacts(
  t: TFunction<"coins">,
  common: TFunction<"common">,
  coin: Coin,
  language: Language
): CoinFact[] {
  const number = (value: number) => formatNumber(value, language)
  const known = <T extends Word>(value: T, show: (value: NonNullable<T>) => string) =>
    value === null ? common("unknown") : show(value as NonNullable<T>)
  const optional = [
    {
      label: t("facts.size"),
      value: coin.size_mm && t("facts.millimetres", { value: coin.size_mm }),
    },
    { label: t("facts.shape"), value: coin.shape },
    { label: t("facts.special"), value: coin.special },
  ]
  return [
    {
      label: t("facts.denomination"),
      value: denominationName(t, coin.denomination, language),
    },
    { label: t("facts.metal"), value: known(coin.metal, (metal) => metalName(t, metal)) },
    { label: t("facts.fineness"), value: known(coin.fineness, String) },
    {
      label: t("facts.mass"),
      value: known(coin.mass_g, (mass) => t("facts.grams", { value: number(mass) })),
    },
    {
      label: t("facts.diameter"),
      value: known(coin.diameter_mm, (mm) => t("facts.millimetres", { value: number(mm) })),
    },
    { label: t("facts.quality"), value: known(coin.quality, (it) => qualityName(t, it)) },
    { label: t("facts.mintage"), value: known(coin.mintage, number) },
    { label: t("facts.issueDate"), value: formatCalendarDate(common, coin.issue_date) },
    { label: t("facts.yearOnCoin"), value: known(coin.year_on_coin, String) },
    { label: t("facts.series"), value: known(coin.series?.title ?? null, String) },
    { label: t("facts.edge"), value: known(coin.edge, String) },
    ...optional.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
  ]
}
