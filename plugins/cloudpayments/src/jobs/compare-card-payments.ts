import type { MedusaContainer } from "@medusajs/framework/types"
import { compareLedger } from "../reconcile/compare"
import { reportFailure } from "../report"
import { cardService } from "../service"

const DAY_MS = 24 * 3_600_000

/** Once a night the ledger of two days is compared with the service's, in both directions. */
export default async function compareCardPayments(container: MedusaContainer): Promise<void> {
  if (!cardService(container).takesCards) {
    return
  }
  const to = new Date()
  try {
    await compareLedger(container, { from: new Date(to.getTime() - 2 * DAY_MS), to })
  } catch (error) {
    reportFailure(container, "comparing with the service", error)
  }
}

export const config = { name: "compare-card-payments", schedule: "17 22 * * *" }
