import { z } from "zod"
import { ApiError } from "~/api/api-error"
import { withCaptcha } from "~/captcha/captcha-api.server"
import { parseForm } from "~/forms/parse-form.server"
import { translator } from "~/i18n/i18n.server"
import { readOwnOrder } from "~/orders/order-api.server"
import { readAgain } from "~/orders/order-again.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { createCart } from "../cart-api.server"
import { captchaField, idField } from "../fields.server"
import { openCart, rememberCart } from "../session-cart.server"
import { singleFlight } from "../single-flight.server"
import { letGo, requireAtRest } from "./old-cart.server"

const fields = z.object({ order_id: idField, captcha: captchaField })

/**
 * Fills a new cart at the branch of an order with what that has of its coins, all of it or nothing. Stock, limits and the
 * captcha are judged by the store, as for any cart; the old cart is let go once the new one stands.
 */
export async function orderAgain(visitor: Visitor, form: FormData): Promise<Response> {
  const { order_id, captcha } = parseForm(fields, form)
  const { language, paths, session } = visitor
  const order = await readOwnOrder(visitor, order_id)
  const { branch, positions } = await readAgain(visitor, order)
  const items = positions.flatMap(({ variantId, quantity }) =>
    quantity > 0 ? [{ variant_id: variantId, quantity }] : []
  )
  if (!branch || items.length === 0) {
    throw new ApiError(400, "insufficient_inventory", "The branch has none of the coins")
  }
  const old = await openCart(visitor)
  if (old) await requireAtRest(visitor, old)
  const cart = await singleFlight(`again:${order_id}:${captcha ?? ""}`, () =>
    createCart(withCaptcha(visitor, captcha), branch.sales_channel_id, items)
  )
  if (old && old.id !== cart.id) await letGo(visitor, old)
  await rememberCart(visitor, cart)
  const text = translator(language, "cart")("notice.again", { number: order.display_id })
  return goTo(paths.cart, { session, notice: { level: "success", text } })
}
