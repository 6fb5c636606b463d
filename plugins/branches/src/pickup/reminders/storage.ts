import type { MedusaContainer } from "@medusajs/framework/types"
import { STORAGE_ENDED } from "../../modules/pickup/database/storage"
import { pickupService } from "../service"

/** Whether the storage of an order was declared to be over. */
export const storageEnded = async (
  container: MedusaContainer,
  orderId: string
): Promise<boolean> => {
  const rows = await pickupService(container).select(STORAGE_ENDED, { orderId })
  return rows.length > 0
}
