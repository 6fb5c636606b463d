import { COIN_RECORDS, kindOf, metalOf, qualityOf, type CoinRecord } from "../data/coin-record"
import { createCoinsWorkflow } from "../../workflows/coin/workflows/create-coins"
import type { CreateCoinInput } from "../../workflows/coin/types"
import type { SeedContext } from "../context"
import { demoCoinMethods } from "../demo"

/** Technical descriptions of the products that have none yet. */
export async function seedCoins(
  { container, query }: SeedContext,
  productIds: Map<string, string>
): Promise<void> {
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "coin.id"],
    filters: { id: [...productIds.values()] },
  })
  const described = new Set(products.filter(({ coin }) => coin).map(({ id }) => id))
  const coins = COIN_RECORDS.flatMap((record) => {
    const productId = productIds.get(record.handle)
    return productId && !described.has(productId) ? [toCoin(record, productId)] : []
  })
  if (coins.length) {
    await createCoinsWorkflow(container).run({ input: { coins } })
  }
}

function toCoin(record: CoinRecord, productId: string): CreateCoinInput {
  const { handle, name: _n, series: _s, notes, ...facts } = record
  return {
    product_id: productId,
    kind: kindOf(record),
    denomination: facts.denomination,
    metal: metalOf(record),
    fineness: facts.fineness,
    mass_g: facts.mass_g,
    diameter_mm: facts.diameter_mm,
    size_mm: facts.size_mm,
    quality: qualityOf(record),
    mintage: facts.mintage,
    issue_date: facts.issue_date,
    year_on_coin: facts.year_on_coin,
    edge: facts.edge,
    shape: facts.shape,
    special: facts.special,
    obverse: facts.obverse,
    reverse: facts.reverse,
    receiving_methods: demoCoinMethods(handle),
    source_url: facts.source_url,
    source_kind: facts.source_kind,
    source_note: notes,
  }
}
