import { Modules } from "@medusajs/framework/utils"
import { LOCALES, type FullText, type Language } from "../../lib/languages"
import { METAL_NAMES } from "../../lib/vocabulary"
import { METALS, RECEIVING_METHODS, type Metal } from "../../modules/coin/types"
import type { EntityTranslation } from "../../workflows/translation/steps/save-translations"
import type { SeedContext } from "../context"
import { COIN_RECORDS } from "../data/coin-record"
import { describeCoin } from "../texts/description"
import { subtitleOf } from "../texts/introduction"
import type { SeededCatalogue } from "./catalogue"
import { OPTION_NAMES } from "./fulfilment-texts"
import type { OptionTypes } from "./option-types"
import { SERIES } from "./series"

export type TranslatedIds = SeededCatalogue & {
  optionTypes: OptionTypes
  regionId: string
}

const REGION_NAME: FullText = { kk: "Қазақстан", ru: "Казахстан", en: "Kazakhstan" }

/**
 * Russian and English texts of everything the catalogue shows, and Kazakh ones where the base is a
 * code. Texts that exist are left as editors made them.
 */
export async function seedTranslations(context: SeedContext, ids: TranslatedIds): Promise<void> {
  const service = context.container.resolve(Modules.TRANSLATION)
  const wanted = [
    ...productTranslations(ids.products),
    ...seriesTranslations(ids.series),
    ...tagTranslations(ids.tags),
    ...regionTranslations(ids.regionId),
    ...(await optionTranslations(context, ids.optionTypes)),
  ]
  const stored = await service.listTranslations(
    { reference_id: [...new Set(wanted.map(({ reference_id }) => reference_id))] },
    { select: ["reference_id", "locale_code"], take: null }
  )
  const known = new Set(stored.map((row) => `${row.reference_id}/${row.locale_code}`))
  const missing = wanted.filter((row) => !known.has(`${row.reference_id}/${row.locale_code}`))
  if (missing.length) {
    await service.createTranslations(missing)
  }
}

function each(
  languages: Language[],
  reference: string,
  reference_id: string,
  texts: (language: Language) => Record<string, string>
): EntityTranslation[] {
  return languages.map((language) => ({
    reference,
    reference_id,
    locale_code: LOCALES[language],
    translations: texts(language),
  }))
}

function productTranslations(products: Map<string, string>) {
  return COIN_RECORDS.flatMap((coin) =>
    each(["ru", "en"], "product", products.get(coin.handle)!, (language) => ({
      title: coin.name[language],
      subtitle: subtitleOf(coin, language),
      description: describeCoin(coin, language),
    }))
  )
}

function seriesTranslations(series: Map<string, string>) {
  return [...SERIES].flatMap(([handle, name]) =>
    each(["ru", "en"], "product_collection", series.get(handle)!, (language) => ({
      title: name[language],
    }))
  )
}

function tagTranslations(tags: Map<Metal, string>) {
  return METALS.flatMap((metal) =>
    each(["kk", "ru", "en"], "product_tag", tags.get(metal)!, (language) => ({
      value: METAL_NAMES[metal][language],
    }))
  )
}

function regionTranslations(regionId: string) {
  return each(["ru", "en"], "region", regionId, (language) => ({ name: REGION_NAME[language] }))
}

async function optionTranslations({ query }: SeedContext, types: OptionTypes) {
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "shipping_option_type_id"],
    filters: { shipping_option_type_id: Object.values(types) },
  })
  return RECEIVING_METHODS.flatMap((method) => [
    ...each(["ru", "en"], "shipping_option_type", types[method], (language) => ({
      label: OPTION_NAMES[method][language],
    })),
    ...options
      .filter(({ shipping_option_type_id }) => shipping_option_type_id === types[method])
      .flatMap(({ id }) =>
        each(["ru", "en"], "shipping_option", id, (language) => ({
          name: OPTION_NAMES[method][language],
        }))
      ),
  ])
}
