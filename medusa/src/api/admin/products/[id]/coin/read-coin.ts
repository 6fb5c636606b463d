import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { LocalizedText } from "../../../../../lib/languages"
import { loadTranslator } from "../../../../../lib/translations"
import { COIN_TEXT_FIELDS, type CoinTextField } from "../../../../../modules/coin/types"
import type { CoinFacts, CoinTexts } from "../../../../../workflows/coin/types"

type CoinRow = CoinFacts & Record<CoinTextField, string | null> & { id: string }

/** A coin as staff edit it: its texts in three languages. */
export type AdminCoin = CoinFacts & CoinTexts & { id: string }

/**
 * The technical description of a product, or `null` when it has none yet.
 * @throws `product_not_found`
 */
export async function readCoin(
  container: MedusaContainer,
  productId: string
): Promise<AdminCoin | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "coin.*"],
    filters: { id: productId },
  })
  if (!products[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such product.",
      "product_not_found"
    )
  }
  const coin: CoinRow | null | undefined = products[0].coin
  if (!coin) {
    return null
  }
  const translate = await loadTranslator(query, [coin.id])
  const localized = (field: CoinTextField): LocalizedText | null => {
    const kk = coin[field]
    return kk
      ? {
          kk,
          ru: translate(coin.id, field, "ru", "") || null,
          en: translate(coin.id, field, "en", "") || null,
        }
      : null
  }
  const texts = COIN_TEXT_FIELDS.map((field) => [field, localized(field)])
  return { ...coin, ...(Object.fromEntries(texts) as CoinTexts) }
}
