import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StockSource } from "./stock-source"

/** Container key of a shop's own {@link AvailabilitySource}: a module registered under this name. */
export const AVAILABILITY_SOURCE = "availabilitySource"

/** Units of one product that a buyer may still claim at one branch. */
export type BranchUnits = { product_id: string; branch_id: string; available: number }

/** Says how many units of products branches have on sale. */
export interface AvailabilitySource {
  /**
   * @param productIds ids of products; drafts and unknown ones give no rows
   * @param branchIds only these branches; all open ones when left out
   * @returns one row for each open branch that sells a product, with 0 where it is sold out
   */
  list(productIds: string[], branchIds?: string[]): Promise<BranchUnits[]>
}

/** The shop's own source, or the default: what core has in stock and not reserved. */
export const availabilitySource = (container: MedusaContainer): AvailabilitySource =>
  container.resolve<AvailabilitySource | undefined>(AVAILABILITY_SOURCE, {
    allowUnregistered: true,
  }) ?? new StockSource(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
