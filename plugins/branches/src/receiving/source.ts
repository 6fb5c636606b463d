import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BRANCH_MODULE } from "../modules/branch"
import type BranchModuleService from "../modules/branch/service"
import { isReceivingMethod, RECEIVING_METHODS, type ReceivingMethod } from "../types"

/** Container key of a shop's own {@link ReceivingMethodsSource}: a module registered under this name. */
export const RECEIVING_METHODS_SOURCE = "receivingMethodsSource"

/** Says in which ways products may be received. */
export interface ReceivingMethodsSource {
  /**
   * @param productIds ids of products
   * @returns allowed methods by product id; a product that is not named allows all
   */
  listByProduct(productIds: string[]): Promise<Map<string, ReceivingMethod[]>>
}

const valueAt = (row: unknown, path: string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : null),
    row
  )

/**
 * Default source: reads a field of the product, or of what is linked to it, as the option
 * `productMethodsField` names it. Without the option every product allows all methods.
 */
class ProductFieldSource implements ReceivingMethodsSource {
  constructor(
    private readonly container: MedusaContainer,
    private readonly field: string | undefined
  ) {}

  async listByProduct(productIds: string[]): Promise<Map<string, ReceivingMethod[]>> {
    if (!this.field || productIds.length === 0) {
      return new Map()
    }
    const path = this.field.split(".")
    const { data } = await this.container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: ["id", this.field],
      filters: { id: productIds },
    })
    return new Map(
      data.flatMap((row: { id: string }) => {
        const value = valueAt(row, path)
        return Array.isArray(value) ? [[row.id, value.filter(isReceivingMethod)] as const] : []
      })
    )
  }
}

const resolveSource = (container: MedusaContainer): ReceivingMethodsSource =>
  container.resolve<ReceivingMethodsSource | undefined>(RECEIVING_METHODS_SOURCE, {
    allowUnregistered: true,
  }) ??
  new ProductFieldSource(
    container,
    container.resolve<BranchModuleService>(BRANCH_MODULE).options.productMethodsField
  )

/**
 * The methods that every one of the products allows and the branch offers.
 *
 * @param productIds products of one cart
 * @param offered methods of the cart's branch
 */
export const allowedMethods = async (
  container: MedusaContainer,
  productIds: string[],
  offered: ReceivingMethod[]
): Promise<ReceivingMethod[]> => {
  const ids = [...new Set(productIds)]
  const byProduct = await resolveSource(container).listByProduct(ids)
  return RECEIVING_METHODS.filter(
    (method) =>
      offered.includes(method) && ids.every((id) => byProduct.get(id)?.includes(method) ?? true)
  )
}
