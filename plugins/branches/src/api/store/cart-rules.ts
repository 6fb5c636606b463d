import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { BranchErrorCodes, notFound } from "../../errors"
import {
  checkCartChange,
  checkCompletion,
  checkItemChange,
  checkNewCart,
  checkNewItems,
  checkShippingMethods,
} from "../../rules"
import { scopeOf } from "./scope"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => Promise<void>

const NewCart = z.object({
  sales_channel_id: z.string().nullish(),
  items: z.array(z.object({ variant_id: z.string() })).optional(),
})
const CartChange = z.object({ sales_channel_id: z.string().nullish() })
const NewItem = z.object({ variant_id: z.string() })
const ItemChange = z.object({ quantity: z.number() })
const Option = z.object({
  option_id: z.string(),
  data: z.record(z.string(), z.unknown()).optional(),
})
const Choice = z.union([Option, z.array(Option)])

/** A body of a wrong shape passes: core's validation refuses it in its own words. */
const rule =
  <Schema extends z.ZodType>(
    schema: Schema,
    check: (req: MedusaRequest, body: z.output<Schema>) => Promise<void>
  ): Middleware =>
  async (req, _res, next) => {
    const body = schema.safeParse(req.body ?? {})
    if (body.success) {
      await check(req, body.data)
    }
    next()
  }

const cartId = (req: MedusaRequest): string => req.params.id ?? ""

const checkNewCartOfKey = rule(NewCart, async (req, body) => {
  const { salesChannelIds } = scopeOf(req)
  const only = salesChannelIds.length === 1 ? salesChannelIds[0] : undefined
  const channel = body.sales_channel_id ?? only
  if (channel && !salesChannelIds.includes(channel)) {
    throw notFound(BranchErrorCodes.BRANCH_NOT_FOUND, "This sales channel is not a branch")
  }
  await checkNewCart(req.scope, { ...body, sales_channel_id: channel })
})

/**
 * `POST /store/carts`. Mounted without a method so that it runs before core's own check of the sales
 * channel, which answers without a code; hence it looks at method and path itself. A key with one
 * channel stands for that channel, as in core.
 */
export const newCartRule: Middleware = (req, res, next) => {
  if (req.method === "POST" && req.path === "/") {
    return checkNewCartOfKey(req, res, next)
  }
  next()
  return Promise.resolve()
}

/** `POST /store/carts/:id` */
export const cartChangeRule = rule(CartChange, (req, body) =>
  checkCartChange(req.scope, { cart_id: cartId(req), ...body })
)

/** `POST /store/carts/:id/line-items` */
export const newItemRule = rule(NewItem, (req, body) =>
  checkNewItems(req.scope, { cart_id: cartId(req), items: [body] })
)

/** `POST /store/carts/:id/line-items/:line_id` */
export const itemChangeRule = rule(ItemChange, (req, body) =>
  checkItemChange(req.scope, { cart_id: cartId(req), quantity: body.quantity })
)

/**
 * `POST /store/carts/:id/shipping-methods`. What the order pages read beside the shipping method is what the option
 * stands for, whatever the client says that it is.
 */
export const shippingMethodRule = rule(Choice, async (req, body) => {
  const choices = [body].flat()
  const receiving_method = await checkShippingMethods(req.scope, {
    cart_id: cartId(req),
    option_ids: choices.map((choice) => choice.option_id),
  })
  req.validatedBody = choices.map((choice) => ({
    ...choice,
    data: { ...choice.data, receiving_method },
  }))
})

/** `POST /store/carts/:id/complete` */
export const completionRule: Middleware = async (req, _res, next) => {
  await checkCompletion(req.scope, { cart_id: cartId(req) })
  next()
}
