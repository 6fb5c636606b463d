import type { MedusaContainer } from "@medusajs/framework/types"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { raiseAlert } from "../alerts/raise"
import { dropHalfMadeRefunds } from "../payments/half-made"
import { oneAtATime } from "../payments/one-at-a-time"
import { paymentOfSession } from "../payments/order-of-cart"
import { whileRecording } from "./recording"
import { unrecordedRefunds, type Unrecorded } from "./unrecorded"

/**
 * Records in core what was refunded without its knowing: in the cabinet, or by a refund of ours whose answer got lost. The
 * provider finds it in the ledger and moves no money.
 *
 * @param transactionId of one payment; of all when left out
 */
export const recordRefunds = async (
  container: MedusaContainer,
  transactionId?: string
): Promise<void> => {
  await dropHalfMadeRefunds(container, transactionId)
  const refunds = await unrecordedRefunds(container, { transaction_id: transactionId })
  for (const refund of refunds) {
    await oneAtATime(container, refund.transaction_id, () => record(container, refund))
  }
}

const record = async (container: MedusaContainer, refund: Unrecorded): Promise<void> => {
  if (!(await isUnrecorded(container, refund))) {
    return
  }
  const payment = await paymentOfSession(container, refund.session_id)
  try {
    await whileRecording(refund.id, () =>
      refundPaymentWorkflow(container).run({
        input: {
          payment_id: payment?.id ?? "",
          amount: Number(refund.amount),
          note: "CloudPayments",
        },
      })
    )
  } catch {
    if (!(await isUnrecorded(container, refund))) {
      return
    }
    await raiseAlert(container, {
      kind: "refund_not_recorded",
      transaction_id: refund.transaction_id,
      subject: refund.id,
      message: `${refund.amount} were refunded at the service and could not be recorded in the order`,
    })
  }
}

const isUnrecorded = async (
  container: MedusaContainer,
  { id, transaction_id }: Unrecorded
): Promise<boolean> => {
  const open = await unrecordedRefunds(container, { transaction_id })
  return open.some((one) => one.id === id)
}
