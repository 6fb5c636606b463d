import type { MedusaContainer } from "@medusajs/framework/types"
import { raiseAlert } from "../alerts/raise"
import { emit } from "../events"
import {
  readNotification,
  recordedFields,
  type Fields,
  type NotificationType,
  type Parsed,
} from "../notifications"
import { storeNotification, type Incoming } from "./store"

/**
 * Keeps a signed notification and has it worked on. Once this returns it is safe, and may be answered.
 *
 * A body that nobody can read is reported to staff: sent again it would be no better.
 */
export const receive = async (
  container: MedusaContainer,
  type: Exclude<NotificationType, "check">,
  parsed: Parsed
): Promise<void> => {
  const incoming = parsed.ok ? incomingOf(type, parsed.fields) : undefined
  if (!incoming) {
    await raiseAlert(container, {
      kind: "unknown_operation",
      subject: `unreadable ${type}`,
      message: `A ${type} notification with a good signature could not be read`,
    })
    return
  }
  const id = await storeNotification(container, incoming)
  if (id) {
    await emit(container, "notification_received", { id })
  }
}

const incomingOf = (
  type: Exclude<NotificationType, "check">,
  fields: Fields
): Incoming | undefined => {
  if (type === "recurrent" || type === "receipt") {
    const id = fields.values.get("Id") ?? fields.values.get("TransactionId")
    return id
      ? {
          type,
          transaction_id: id.slice(0, 255),
          payment_transaction_id: null,
          fields: recordedFields(fields),
        }
      : undefined
  }
  const read = readNotification(type, fields)
  const transaction_id = read.ok ? read.notification.transactionId : read.transactionId
  return transaction_id
    ? {
        type,
        transaction_id,
        payment_transaction_id: read.ok ? read.notification.paymentTransactionId : null,
        fields: recordedFields(fields),
      }
    : undefined
}
