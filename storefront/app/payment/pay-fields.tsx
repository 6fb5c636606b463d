import type { Cart } from "~/cart/types"

/** What every form that goes to the payment says: which cart, and the total that the buyer sees. */
export function PayFields({ cart }: { cart: Cart }) {
  return (
    <>
      <input type="hidden" name="cart_id" value={cart.id} />
      <input type="hidden" name="total" value={cart.costs.total} />
    </>
  )
}
