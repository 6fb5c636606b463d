import type { MedusaContainer } from "@medusajs/framework/types"
import { ATTEMPT } from "../attempts/columns"
import type { Attempt } from "../modules/cloudpayments/types"
import { orderOfCart } from "../payments/order-of-cart"
import { reasonOf, type Reason } from "../reasons"
import { cardService } from "../service"

/** How far the payment of a cart has come, for its buyer. */
export type CartPayment = {
  state: "ready" | "checking" | "paid" | "failed" | "blocked" | "returned"
  attempts_left: number
  max_attempts: number
  order_id: string | null
  reason: Reason | null
  in_flight_until: Date | null
  transaction_id: string | null
}

const ATTEMPTS = `
  SELECT ${ATTEMPT} FROM card_attempt attempt WHERE cart_id = :cartId
  ORDER BY created_at DESC, id DESC LIMIT 50`

/** The number under which the service shows our answer to a Check. */
const REFUSALS: Record<number, number> = { 10: 3001, 11: 3002, 12: 3003, 13: 3008, 20: 3004 }

const codeOf = ({ state, answer, reason_code }: Attempt): number | null =>
  state === "refused" ? (REFUSALS[answer] ?? 3008) : reason_code

/** Reads how far the payment of a cart has come. */
export const cartPayment = async (
  container: MedusaContainer,
  cartId: string
): Promise<CartPayment> => {
  const service = cardService(container)
  const attempts = await service.select<Attempt>(ATTEMPTS, { cartId })
  const max = service.options.maxAttempts
  const tried = attempts.filter(({ state }) => state !== "refused").length
  const found = pick(attempts, tried < max)
  const { attempt } = found
  const code = attempt && found.tells ? codeOf(attempt) : null
  return {
    state: found.state,
    attempts_left: Math.max(0, max - tried),
    max_attempts: max,
    order_id:
      found.state === "paid"
        ? (attempt?.order_id ?? (await orderOfCart(container, cartId)) ?? null)
        : null,
    reason: code === null ? null : reasonOf(code),
    in_flight_until: attempt?.in_flight_until ?? null,
    transaction_id: attempt?.transaction_id ?? null,
  }
}

type Picked = { state: CartPayment["state"]; attempt?: Attempt; tells?: boolean }

const pick = (attempts: Attempt[], triesLeft: boolean): Picked => {
  const inState = (...states: Attempt["state"][]) =>
    attempts.find(({ state }) => states.includes(state))
  const paid = inState("captured", "paid")
  if (paid) {
    return { state: "paid", attempt: paid }
  }
  const open = inState("accepted", "returning")
  if (open) {
    return { state: "checking", attempt: open }
  }
  const [last] = attempts
  if (!last) {
    return { state: "ready" }
  }
  if (last.state === "returned") {
    return { state: "returned", attempt: last }
  }
  return { state: triesLeft ? "failed" : "blocked", attempt: last, tells: true }
}
