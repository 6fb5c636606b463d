import type { MedusaContainer } from "@medusajs/framework/types"
import { raiseAlert } from "../alerts/raise"
import { postponeAttempt } from "../attempts/change"
import type { StoredNotification } from "../modules/cloudpayments/types"
import { lookAtPayment } from "../payments/look-at"
import { reportFailure } from "../report"
import { noteSeenRefund } from "../refunds/seen"
import { finishNotification, postponeNotification } from "./take"

/**
 * Works on a notification that was taken from the inbox. What it says is only a reason to ask the service: a signature tells
 * neither its type nor its age.
 *
 * @returns whether it is done; otherwise it comes again later
 */
export const processNotification = async (
  container: MedusaContainer,
  notification: StoredNotification
): Promise<boolean> => {
  try {
    await act(container, notification)
    await finishNotification(container, notification.id)
    return true
  } catch (error) {
    reportFailure(container, `${notification.type} of ${notification.transaction_id}`, error)
    await postponeNotification(container, notification)
    await postponeAttempt(container, notification.transaction_id)
    return false
  }
}

const act = async (
  container: MedusaContainer,
  { type, transaction_id, payment_transaction_id }: StoredNotification
): Promise<void> => {
  switch (type) {
    case "pay":
    case "fail":
    case "confirm":
    case "cancel":
      return lookAtPayment(container, transaction_id)
    case "refund":
      return payment_transaction_id
        ? noteSeenRefund(container, { transaction_id, payment_transaction_id })
        : undefined
    case "recurrent":
      return raiseAlert(container, {
        kind: "subscription",
        subject: transaction_id,
        message: "A subscription was reported: the shop sells none",
      })
    default:
      return
  }
}
