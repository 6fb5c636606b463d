import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { listStoreBranches, type BranchScope, type StoreBranch } from "../branches/store-branch"
import { BranchErrorCodes, notFound } from "../errors"
import { listAvailability } from "./list-availability"

type BranchWithUnits = Pick<StoreBranch, "code" | "name" | "city" | "methods"> & {
  branch_id: string
  available: number
}

/** Units of one product on sale, with the branches that have them, in the order of branches. */
export type DetailedAvailability = {
  product_id: string
  total: number
  branches: BranchWithUnits[]
}

const findPublished = async (container: MedusaContainer, idOrHandle: string): Promise<string> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id"],
    filters: {
      status: ProductStatus.PUBLISHED,
      $or: [{ id: idOrHandle }, { handle: idOrHandle }],
    },
  })
  if (!data[0]) {
    throw notFound(BranchErrorCodes.PRODUCT_NOT_FOUND, "There is no such product")
  }
  return data[0].id
}

/**
 * Availability of one product for the window in which a buyer picks a branch (G21).
 *
 * @param idOrHandle id or handle of a published product
 * @throws product_not_found
 */
export const productAvailability = async (
  container: MedusaContainer,
  scope: BranchScope,
  idOrHandle: string
): Promise<DetailedAvailability> => {
  const productId = await findPublished(container, idOrHandle)
  const { branches } = await listStoreBranches(container, scope)
  const [units] = await listAvailability(
    container,
    [productId],
    branches.map((branch) => branch.id)
  )
  const available = new Map(units?.branches.map((row) => [row.branch_id, row.available]))
  return {
    product_id: productId,
    total: units?.total ?? 0,
    branches: branches.flatMap(({ id, code, name, city, methods }) => {
      const count = available.get(id)
      return count === undefined
        ? []
        : [{ branch_id: id, code, name, city, available: count, methods }]
    }),
  }
}
