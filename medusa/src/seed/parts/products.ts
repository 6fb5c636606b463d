import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { COIN_RECORDS, metalOf, type CoinRecord } from "../data/coin-record"
import type { Metal } from "../../modules/coin/types"
import type { SeedContext } from "../context"
import { demoPrice, demoStock } from "../demo"
import { describeCoin } from "../texts/description"
import { subtitleOf } from "../texts/introduction"
import type { SeededBranch } from "./branches"
import { seriesHandle } from "./series"
import { CURRENCY } from "./store"

/** Products created at once: small enough that an interrupted run loses little. */
const BATCH = 20

export type ProductParts = {
  branches: SeededBranch[]
  shippingProfileId: string
  series: Map<string, string>
  tags: Map<Metal, string>
}

/**
 * The coins as products with one variant each, sold by the branches that have them.
 * @returns ids of the products by handle
 */
export async function seedProducts(
  { container, query }: SeedContext,
  parts: ProductParts
): Promise<Map<string, string>> {
  const { data: existing } = await query.graph({
    entity: "product",
    fields: ["id", "handle"],
    filters: { handle: COIN_RECORDS.map(({ handle }) => handle) },
  })
  const ids = new Map(existing.map(({ handle, id }) => [handle, id]))
  const missing = COIN_RECORDS.filter(({ handle }) => !ids.has(handle))
  for (let start = 0; start < missing.length; start += BATCH) {
    const { result } = await createProductsWorkflow(container).run({
      input: {
        products: missing.slice(start, start + BATCH).map((coin) => toProduct(coin, parts)),
      },
    })
    result.forEach(({ handle, id }) => ids.set(handle, id))
  }
  return ids
}

function toProduct(coin: CoinRecord, parts: ProductParts): CreateProductWorkflowInputDTO {
  const { branches, shippingProfileId, series, tags } = parts
  const metal = metalOf(coin)
  const tag = metal && tags.get(metal)
  const sellers = demoStock(
    coin,
    branches.map(({ code }) => code)
  )
  return {
    handle: coin.handle,
    title: coin.name.kk,
    subtitle: subtitleOf(coin, "kk"),
    description: describeCoin(coin, "kk"),
    status: ProductStatus.PUBLISHED,
    collection_id: coin.series ? series.get(seriesHandle(coin.series)) : undefined,
    tag_ids: tag ? [tag] : [],
    shipping_profile_id: shippingProfileId,
    sales_channels: branches
      .filter(({ code }) => sellers.has(code))
      .map(({ sales_channel_id }) => ({ id: sales_channel_id })),
    options: [{ title: "Жиынтық", values: ["1 дана"] }],
    variants: [
      {
        title: "1 дана",
        sku: coin.handle.toUpperCase(),
        manage_inventory: true,
        allow_backorder: false,
        options: { Жиынтық: "1 дана" },
        weight: coin.mass_g === null ? undefined : Math.ceil(coin.mass_g),
        prices: [{ currency_code: CURRENCY, amount: demoPrice(coin) }],
      },
    ],
  }
}
