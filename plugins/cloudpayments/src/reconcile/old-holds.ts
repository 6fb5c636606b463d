import type { MedusaContainer } from "@medusajs/framework/types"
import { raiseAlert } from "../alerts/raise"
import { NOW } from "../attempts/columns"
import { cardService } from "../service"

const OLD = `
  SELECT transaction_id, order_id, state FROM card_attempt
  WHERE state IN ('paid', 'returning') AND paid_at < ${NOW} - interval '1 day' LIMIT 100`

/** Money that is held for more than a day is neither taken nor given back: the bank drops it after a week. */
export const reportOldHolds = async (container: MedusaContainer): Promise<void> => {
  const old = await cardService(container).select<{ transaction_id: string; state: string }>(OLD)
  for (const { transaction_id, state } of old) {
    await raiseAlert(container, {
      kind: state === "paid" ? "authorised_too_long" : "return_failed",
      transaction_id,
      subject: transaction_id,
      message:
        state === "paid"
          ? "Money has been held for more than a day without being taken"
          : "Money that has to go back has not gone back for more than a day",
    })
  }
}
