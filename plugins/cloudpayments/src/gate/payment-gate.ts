import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Container key of a shop's own {@link PaymentGate}: a module registered under this name. */
export const PAYMENT_GATE = "paymentGate"

/** `overdue`: the buyer's time is over; `refused`: the cart cannot be paid as it is. */
export type GateAnswer = "ok" | "overdue" | "refused"

/** What a shop knows of its goods: whether a cart may be paid now, and keeping the goods for it meanwhile. */
export interface PaymentGate {
  /**
   * May this cart be paid, and if so, keep its goods for `seconds` from now. Asked within the decision about the
   * payment: whatever is read or written goes through `transaction`, lest one decision need two connections.
   *
   * @param margin goods that are kept for less than so many seconds from now are gone already
   */
  keep(
    request: { cart_id: string; seconds: number; margin: number },
    transaction: Knex.Transaction
  ): Promise<GateAnswer>
  /** The try to pay ended without money: the goods go by the buyer's clock again. On the decision's transaction. */
  settle(cartId: string, transaction: Knex.Transaction): Promise<void>
  /** No tries are left: the goods go back on sale. */
  release(container: MedusaContainer, cartId: string): Promise<void>
  /** The money came after the goods had gone: take them again if they are still free. */
  reclaim(container: MedusaContainer, cartId: string): Promise<boolean>
}

/** A shop whose goods need no keeping. */
const open: PaymentGate = {
  keep: async () => "ok",
  settle: async () => undefined,
  release: async () => undefined,
  reclaim: async () => true,
}

/** The shop's own gate; without one everything may be paid. */
export const paymentGate = (container: Pick<MedusaContainer, "resolve">): PaymentGate =>
  container.resolve<PaymentGate | undefined>(PAYMENT_GATE, { allowUnregistered: true }) ?? open
