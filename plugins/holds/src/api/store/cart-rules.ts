import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import {
  requireFreeForAddition,
  requireFreeForMethod,
  requireFreeForQuantity,
} from "../../holding/require-free"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => Promise<void>

const units = z.number().int().min(0).max(1_000_000)
const NewItem = z.object({ variant_id: z.string(), quantity: units })
const ItemChange = z.object({ quantity: units })
const MethodChoice = z.object({ option_id: z.string() })

/** `POST /store/carts/:id/line-items`. A body of a wrong shape passes: core refuses it in its own words. */
export const newItemRule: Middleware = async (req, _res, next) => {
  const body = NewItem.safeParse(req.body ?? {})
  if (body.success && body.data.quantity > 0) {
    await requireFreeForAddition(req.scope, {
      cart_id: req.params.id ?? "",
      variant_id: body.data.variant_id,
      units: body.data.quantity,
    })
  }
  next()
}

/** `POST /store/carts/:id/line-items/:line_id` */
export const itemChangeRule: Middleware = async (req, _res, next) => {
  const body = ItemChange.safeParse(req.body ?? {})
  if (body.success && body.data.quantity > 0) {
    await requireFreeForQuantity(req.scope, {
      cart_id: req.params.id ?? "",
      line_item_id: req.params.line_id ?? "",
      units: body.data.quantity,
    })
  }
  next()
}

/** `POST /store/carts/:id/shipping-methods` */
export const methodRule: Middleware = async (req, _res, next) => {
  if (MethodChoice.safeParse(req.body ?? {}).success) {
    await requireFreeForMethod(req.scope, { cart_id: req.params.id ?? "" })
  }
  next()
}
