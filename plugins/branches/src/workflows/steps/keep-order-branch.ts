import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findBranchOfChannel } from "../../branches/find-branch"

type Metadata = Record<string, unknown>

type Earlier = { order_id: string; metadata: Metadata | null }

const writeMetadata = async (
  container: MedusaContainer,
  orderId: string,
  metadata: Metadata | null
): Promise<void> => {
  const orders: IOrderModuleService = container.resolve(Modules.ORDER)
  await orders.updateOrders(orderId, { metadata: metadata ?? {} })
}

/**
 * Writes the branch of an order's sales channel into its metadata and so overwrites whatever a client
 * may have put into the metadata of the cart, which core copies. Undone by writing the earlier
 * metadata back.
 */
export const keepOrderBranchStep = createStep(
  "keep-order-branch",
  async ({ order_id }: { order_id: string }, { container }) => {
    const orders: IOrderModuleService = container.resolve(Modules.ORDER)
    const order = await orders.retrieveOrder(order_id, {
      select: ["id", "sales_channel_id", "metadata"],
    })
    const before: Metadata | null = order.metadata ?? null
    const branch = order.sales_channel_id
      ? await findBranchOfChannel(container, order.sales_channel_id)
      : undefined
    const kept = { branch_id: branch?.id, branch_code: branch?.code }
    const earlier: Earlier | undefined =
      before?.branch_id === kept.branch_id && before?.branch_code === kept.branch_code
        ? undefined
        : { order_id, metadata: before }
    if (earlier) {
      await writeMetadata(container, order_id, { ...before, ...kept })
    }
    return new StepResponse(kept, earlier)
  },
  async (earlier: Earlier | undefined, { container }) => {
    if (earlier) {
      await writeMetadata(container, earlier.order_id, earlier.metadata)
    }
  }
)
