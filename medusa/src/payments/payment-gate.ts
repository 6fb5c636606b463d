import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Module } from "@medusajs/framework/utils"
import {
  PAYMENT_GATE,
  type GateAnswer,
  type PaymentGate,
} from "@qazyna/cloudpayments/gate/payment-gate"
import type { HoldsModuleService } from "@qazyna/holds/modules/holds"
import { holdCartWorkflow, releaseHoldsWorkflow } from "@qazyna/holds/workflows"

/** A cart may be paid while everything in it is held, and its coins stay held while it is (G28, B3). */
class HoldsPaymentGate implements PaymentGate {
  constructor(private readonly container: { holds: HoldsModuleService }) {}

  async keep(
    { cart_id, seconds, margin }: { cart_id: string; seconds: number; margin: number },
    transaction: Knex.Transaction
  ): Promise<GateAnswer> {
    const { holds } = this.container
    const { refused } = await holds.keepForPayment(cart_id, { seconds, margin }, transaction)
    if (!refused) {
      return "ok"
    }
    return refused.code === "hold_expired" ? "overdue" : "refused"
  }

  async settle(cartId: string, transaction: Knex.Transaction): Promise<void> {
    await this.container.holds.settle(cartId, transaction)
  }

  async release(container: MedusaContainer, cart_id: string): Promise<void> {
    await releaseHoldsWorkflow(container).run({ input: { cart_id } })
  }

  async reclaim(container: MedusaContainer, cart_id: string): Promise<boolean> {
    try {
      await holdCartWorkflow(container).run({ input: { cart_id, on: "claim" } })
      return true
    } catch (error) {
      if (MedusaError.isMedusaError(error)) {
        return false
      }
      throw error
    }
  }
}

export default Module(PAYMENT_GATE, { service: HoldsPaymentGate })
