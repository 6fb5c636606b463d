import type { TFunction } from "i18next"
import { formatNumber } from "~/format/price"
import type { Language } from "~/i18n/languages"
import type { Texts } from "~/i18n/namespaces"

type CoinText = TFunction<"coins">
type Metal = keyof Texts["coins"]["metals"]
type Quality = keyof Texts["coins"]["qualities"]

/** Metal in words; a code the store does not know yet is shown as it is. */
export function metalName(t: CoinText, metal: string): string {
  return t(`metals.${metal as Metal}`, { defaultValue: metal })
}

/** Quality of minting in words. */
export function qualityName(t: CoinText, quality: string): string {
  return t(`qualities.${quality as Quality}`, { defaultValue: quality })
}

/** Face value: `500 тенге`. */
export function denominationName(t: CoinText, denomination: number, language: Language): string {
  return t("denomination", { amount: formatNumber(denomination, language) })
}

/** Metal and fineness in one phrase: `күміс 925`; null when the metal is not known. */
export function alloyName(t: CoinText, metal: string | null, fineness: number | null) {
  if (!metal) return null
  return fineness ? `${metalName(t, metal)} ${fineness}` : metalName(t, metal)
}
