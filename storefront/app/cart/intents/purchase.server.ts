import type { Branch } from "~/api/types"
import { withCaptcha } from "~/captcha/captcha-api.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { addItem, createCart, type ApiCart } from "../cart-api.server"
import { coinFacts } from "../coin-facts.server"
import type { Purchase } from "../fields.server"
import { rememberCart } from "../session-cart.server"
import { singleFlight } from "../single-flight.server"

/** Puts the coin into this cart, once for a double click. */
export function putInto(visitor: Visitor, cart: ApiCart, purchase: Purchase): Promise<ApiCart> {
  const { variant_id, quantity, captcha } = purchase
  return singleFlight(`add:${cart.id}:${variant_id}:${quantity}`, () =>
    addItem(withCaptcha(visitor, captcha), cart.id, { variant_id, quantity })
  )
}

/** Opens a cart at the branch with the coin in it. */
export function openWith(visitor: Visitor, branch: Branch, purchase: Purchase): Promise<ApiCart> {
  const { variant_id, quantity, captcha } = purchase
  const items = [{ variant_id, quantity }]
  return createCart(withCaptcha(visitor, captcha), branch.sales_channel_id, items)
}

/** Leads to the cart and says what has been put into it. */
export async function showAdded(
  visitor: Visitor,
  cart: ApiCart,
  { variant_id }: Purchase
): Promise<Response> {
  const { language, paths, session } = visitor
  await rememberCart(visitor, cart)
  const line = cart.items?.find((item) => item.variant_id === variant_id)
  const [coin] = await coinFacts(language, line ? [line] : [])
  const text = translator(language, "cart")("notice.added", { title: coin?.title ?? "" })
  return goTo(paths.cart, { session, notice: { level: "success", text } })
}
