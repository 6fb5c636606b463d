import { z } from "zod"
import { parseForm } from "~/forms/parse-form.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"
import { readCart, removeItem } from "../cart-api.server"
import { coinFacts } from "../coin-facts.server"
import { idField } from "../fields.server"
import { openCart, rememberCart } from "../session-cart.server"

const fields = z.object({ item_id: idField })

/** G26: takes a position out. One that is out already is fine: the buyer has what they asked for. */
export async function remove(visitor: Visitor, form: FormData): Promise<Response> {
  const { item_id } = parseForm(fields, form)
  const { language, paths, session } = visitor
  const cart = await openCart(visitor)
  const item = cart?.items?.find(({ id }) => id === item_id)
  if (!cart || !item) return goTo(paths.cart, { samePage: true })

  await removeItem(visitor, cart.id, item_id)
  await rememberCart(visitor, await readCart(visitor, cart.id))
  const [coin] = await coinFacts(language, [item])
  const text = translator(language, "cart")("notice.removed", { title: coin?.title ?? "" })
  return goTo(paths.cart, { session, samePage: true, notice: { level: "success", text } })
}
