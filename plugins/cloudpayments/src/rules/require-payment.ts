import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import { refusal } from "../errors"
import { cardService, PROVIDER_ID } from "../service"

/** A cart that is about to become an order. */
export type CartToPay = { cart_id: string; total: BigNumberInput }

const PAID = `
  SELECT round(attempt.amount, 2)::text AS paid
  FROM cart_payment_collection link
  JOIN payment_session session ON session.payment_collection_id = link.payment_collection_id
    AND session.provider_id = :providerId AND session.deleted_at IS NULL
  LEFT JOIN card_attempt attempt ON attempt.session_id = session.id AND attempt.cart_id = link.cart_id
    AND attempt.state IN ('paid', 'captured')
  WHERE link.cart_id = :cartId AND link.deleted_at IS NULL
  ORDER BY attempt.id IS NULL LIMIT 1`

/** See `requirePayment` of this folder's index. */
export const requirePayment = async (
  container: MedusaContainer,
  { cart_id, total }: CartToPay
): Promise<void> => {
  const [session] = await cardService(container).select<{ paid: string | null }>(PAID, {
    cartId: cart_id,
    providerId: PROVIDER_ID,
  })
  if (!session) {
    return
  }
  if (session.paid === null) {
    throw refusal("payment_required")
  }
  if (session.paid !== new BigNumber(total).bigNumber!.toFixed(2)) {
    throw refusal("payment_amount_differs")
  }
}
