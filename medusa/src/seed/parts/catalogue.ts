import type { Metal } from "../../modules/coin/types"
import type { SeedContext } from "../context"
import type { SeededBranch } from "./branches"
import { seedCoins } from "./coins"
import { seedMetalTags } from "./metal-tags"
import { seedProducts } from "./products"
import type { SeededReceiving } from "./receiving"
import { seedSeries } from "./series"

/** Ids of what was seeded, by handle or metal. */
export type SeededCatalogue = {
  products: Map<string, string>
  series: Map<string, string>
  tags: Map<Metal, string>
}

/** Series, metals, and the coins as products with their technical descriptions. */
export async function seedCatalogue(
  context: SeedContext,
  branches: SeededBranch[],
  { shippingProfileId }: SeededReceiving
): Promise<SeededCatalogue> {
  const series = await seedSeries(context)
  const tags = await seedMetalTags(context)
  const products = await seedProducts(context, { branches, shippingProfileId, series, tags })
  await seedCoins(context, products)
  return { products, series, tags }
}
