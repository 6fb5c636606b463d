import type { MedusaContainer } from "@medusajs/framework/types"
import type { Holder, HoldStatus } from "../modules/holds/types"
import { personSource } from "./person-source"
import { holdsService } from "./service"

/** A line of a cart, with what is known of its newest hold. */
export type CartLine = {
  line_item_id: string
  product_id: string | null
  variant_id: string | null
  units: number
  /** Status of its newest hold; null when it never had one. A hold that ended counts as expired. */
  hold: HoldStatus | null
}

/** What holding needs to know of a cart. */
export type CartFacts = {
  id: string
  sales_channel_id: string | null
  /** The registered customer whose cart it is; null for guests. */
  customer_id: string | null
  completed: boolean
  /** A receiving method is chosen, or nothing in the cart needs one. */
  has_method: boolean
  lines: CartLine[]
}

const CART = `
  SELECT cart.id, cart.sales_channel_id, cart.completed_at IS NOT NULL AS completed,
    CASE WHEN customer.has_account THEN customer.id END AS customer_id,
    EXISTS (
      SELECT 1 FROM cart_shipping_method method
      WHERE method.cart_id = cart.id AND method.deleted_at IS NULL
    ) OR NOT EXISTS (
      SELECT 1 FROM cart_line_item line
      WHERE line.cart_id = cart.id AND line.requires_shipping AND line.deleted_at IS NULL
    ) AS has_method,
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object(
        'line_item_id', line.id, 'product_id', line.product_id, 'variant_id', line.variant_id,
        'units', line.quantity, 'hold', (
          SELECT CASE WHEN hold.status = 'live' AND hold.ends_at <= COALESCE(CAST(:now AS timestamptz), clock_timestamp()) THEN 'expired' ELSE hold.status END
          FROM hold WHERE hold.cart_id = cart.id AND hold.line_item_id = line.id
          ORDER BY (hold.status = 'live') DESC, hold.created_at DESC LIMIT 1
        )
      ) ORDER BY line.created_at, line.id)
      FROM cart_line_item line WHERE line.cart_id = cart.id AND line.deleted_at IS NULL
    ), '[]') AS lines
  FROM cart LEFT JOIN customer ON customer.id = cart.customer_id AND customer.deleted_at IS NULL
  WHERE cart.id = :cartId AND cart.deleted_at IS NULL`

/** Reads a cart for holding in one statement. @returns undefined when there is none */
export const loadCart = async (
  container: MedusaContainer,
  cartId: string
): Promise<CartFacts | undefined> => {
  const service = holdsService(container)
  const [cart] = await service.select<CartFacts>(CART, { cartId, now: service.clock() })
  return cart
}

/** Whose holds a cart has. */
export const holderOf = async (container: MedusaContainer, cart: CartFacts): Promise<Holder> => ({
  cart_id: cart.id,
  customer_id: cart.customer_id,
  person: cart.customer_id && (await personSource(container).personOf(cart.customer_id)),
})
