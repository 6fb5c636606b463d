import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { refusal } from "../../errors"
import {
  levelsOf,
  reservationsOf,
  staysAboveHolds,
  type StockChange,
} from "../../holding/stock-above-holds"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => Promise<void>

const quantity = z.number().optional()
const Level = z.object({ stocked_quantity: quantity })
const Change = z.object({
  inventory_item_id: z.string().optional(),
  location_id: z.string(),
  stocked_quantity: quantity,
})
const OfItem = z.object({
  update: z.array(Change).optional(),
  delete: z.array(z.string()).optional(),
})
const Reserved = z.object({ quantity, location_id: z.string().optional() })
const Reservation = z.object({
  inventory_item_id: z.string(),
  location_id: z.string(),
  quantity: z.number(),
})

const check = async (req: MedusaRequest, changes: StockChange[]): Promise<void> => {
  if (!(await staysAboveHolds(req.scope, changes))) {
    throw refusal("stock_below_holds")
  }
}

/** `POST` and `DELETE /admin/inventory-items/:id/location-levels/:location_id` */
export const levelRule: Middleware = async (req, _res, next) => {
  const key = {
    inventory_item_id: req.params.id ?? "",
    location_id: req.params.location_id ?? "",
  }
  const body = Level.safeParse(req.body ?? {})
  if (req.method === "DELETE") {
    await check(req, [{ ...key, stocked: 0 }])
  } else if (body.success && body.data.stocked_quantity !== undefined) {
    await check(req, [{ ...key, stocked: body.data.stocked_quantity }])
  }
  next()
}

/** `POST /admin/inventory-items/location-levels/batch` and the same of one item. */
export const levelsRule: Middleware = async (req, _res, next) => {
  const body = OfItem.safeParse(req.body ?? {})
  const gone = await levelsOf(req.scope, (body.success && body.data.delete) || [])
  const changes = (body.success ? (body.data.update ?? []) : []).flatMap((change) =>
    change.stocked_quantity === undefined
      ? []
      : [
          {
            inventory_item_id: change.inventory_item_id ?? req.params.id ?? "",
            location_id: change.location_id,
            stocked: change.stocked_quantity,
          },
        ]
  )
  await check(req, [...changes, ...gone.map((level) => ({ ...level, stocked: 0 }))])
  next()
}

/** `POST /admin/reservations/:id`: more units of it, or all of them at another location. */
export const reservedRule: Middleware = async (req, _res, next) => {
  const body = Reserved.safeParse(req.body ?? {})
  const [now] = await reservationsOf(req.scope, req.params.id ?? "")
  if (body.success && now) {
    const { quantity = now.quantity, location_id = now.location_id } = body.data
    const stays = location_id === now.location_id
    const reserved = stays ? quantity - now.quantity : quantity
    if (reserved > 0) {
      const { inventory_item_id } = now
      await check(req, [{ inventory_item_id, location_id, reserved }])
    }
  }
  next()
}

/** `POST /admin/reservations`: what buyers hold is not free for staff either. */
export const reservationRule: Middleware = async (req, _res, next) => {
  const body = Reservation.safeParse(req.body ?? {})
  if (body.success) {
    const { inventory_item_id, location_id } = body.data
    await check(req, [{ inventory_item_id, location_id, reserved: body.data.quantity }])
  }
  next()
}
