import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { BranchErrorCodes, notAllowed } from "../errors"

type VariantRow = { id: string; product_id: string; product?: { status: string } | null }

const publishedProducts = async (
  container: MedusaContainer,
  variantIds: string[]
): Promise<Map<string, string>> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "product_id", "product.status"],
    filters: { id: variantIds },
  })
  return new Map(
    data
      .filter((row: VariantRow) => row.product?.status === ProductStatus.PUBLISHED)
      .map((row: VariantRow) => [row.id, row.product_id] as const)
  )
}

const productsOfChannel = async (
  container: MedusaContainer,
  salesChannelId: string,
  productIds: string[]
): Promise<Set<string>> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: { sales_channel_id: salesChannelId, product_id: productIds },
  })
  return new Set(data.map((row: { product_id: string }) => row.product_id))
}

/**
 * Every variant must be of a published product that the branch sells. Core checks neither.
 *
 * @param variantIds variants to be put into a cart of the branch; unknown ones are refused alike
 * @returns their products
 * @throws item_not_sold_at_branch
 */
export const requireSoldAtBranch = async (
  container: MedusaContainer,
  salesChannelId: string,
  variantIds: string[]
): Promise<string[]> => {
  const wanted = [...new Set(variantIds)]
  if (wanted.length === 0) {
    return []
  }
  const productByVariant = await publishedProducts(container, wanted)
  const sold = await productsOfChannel(container, salesChannelId, [...productByVariant.values()])
  if (!wanted.every((id) => sold.has(productByVariant.get(id) ?? ""))) {
    throw notAllowed(
      BranchErrorCodes.ITEM_NOT_SOLD,
      "The branch of this cart does not sell this item"
    )
  }
  return [...new Set(productByVariant.values())]
}
