import { listBranches } from "~/api/branches.server"
import { getCoin, readUnits } from "~/api/coins.server"
import type { Branch } from "~/api/types"
import { mostUnits } from "~/limits/limit"
import { readLimits } from "~/limits/limits-api.server"
import type { Visitor } from "~/session/visitor.server"
import type { ApiOrder } from "./order-api.server"

/** A coin of an old order, and how many units of it can be had again. */
export interface AgainPosition {
  variantId: string
  title: string
  ordered: number
  quantity: number
}

export interface Again {
  /** undefined when the branch of the order sells no more */
  branch: Branch | undefined
  positions: AgainPosition[]
}

/**
 * What the branch of an order has of its coins at this moment, within the limits of this buyer (B4). Only a suggestion:
 * the store judges the cart that is made of it.
 */
export async function readAgain(visitor: Visitor, order: ApiOrder): Promise<Again> {
  const { language, publicHeaders } = visitor
  const branches = await listBranches(language)
  const branch = branches.find(
    (one) => one.sales_channel_id === order.sales_channel_id && one.status === "open"
  )
  const items = order.items ?? []
  const products = items.flatMap(({ product_id }) => product_id ?? [])
  const [units, limits, coins] = await Promise.all([
    branch ? readUnits(products, publicHeaders, branch.id) : [],
    readLimits(visitor, products),
    Promise.all(
      items.map(({ product_handle }) =>
        getCoin(language, product_handle ?? "").then(
          ({ coin }) => coin,
          () => null
        )
      )
    ),
  ])
  const positions = items.map((item, index) => {
    const id = item.product_id ?? ""
    const here = units.find(({ product_id }) => product_id === id)?.branches ?? []
    const available = here.find(({ branch_id }) => branch_id === branch?.id)?.available ?? 0
    const most = mostUnits(limits.get(id), 0)
    const coin = coins[index]
    return {
      variantId: coin?.variant_id ?? "",
      title: coin?.title ?? item.product_title ?? "",
      ordered: item.quantity,
      quantity: coin ? Math.max(0, Math.min(item.quantity, available, most)) : 0,
    }
  })
  return { branch, positions }
}
