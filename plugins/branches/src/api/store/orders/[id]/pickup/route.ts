import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bookSlot } from "../../../../../pickup/appointments/book"
import { cancelSlot } from "../../../../../pickup/appointments/cancel"
import { storePickup } from "../../../../../pickup/views/store-pickup"
import type { StoreBookSlotType } from "../../../validators"

const answer = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ pickup: await storePickup(req.scope, req.params.id ?? "", req.locale) })
}

/** Where and when an order is collected, and which times are free. */
export const GET = answer

/** Books a time, or moves the appointment to it. */
export const POST = async (
  req: MedusaRequest<StoreBookSlotType>,
  res: MedusaResponse
): Promise<void> => {
  await bookSlot(req.scope, req.params.id ?? "", req.validatedBody.starts_at)
  await answer(req, res)
}

/** Cancels the appointment. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  await cancelSlot(req.scope, req.params.id ?? "")
  await answer(req, res)
}
