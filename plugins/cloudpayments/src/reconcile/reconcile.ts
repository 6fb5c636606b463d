import type { MedusaContainer } from "@medusajs/framework/types"
import { postponeAttempt } from "../attempts/change"
import { processNotification } from "../inbox/process"
import { takeNotifications } from "../inbox/take"
import { lookAtPayment } from "../payments/look-at"
import { recordRefunds } from "../refunds/record"
import { reportFailure } from "../report"
import { cardService } from "../service"
import { reportOldHolds } from "./old-holds"
import { resolveOperations } from "./resolve-operations"
import { takeAttempts } from "./take-attempts"

/** More than any outage leaves behind between two runs. */
const MAX_ROUNDS = 100

/**
 * Brings ledger, orders and service together: works on notifications that were left, asks about every payment without an
 * end, finds out what became of requests without an answer, and records refunds that core does not know of. Safe in any number
 * of processes; each part goes on when another one fails.
 */
export const reconcileNow = async (container: MedusaContainer): Promise<void> => {
  if (!cardService(container).takesCards) {
    return
  }
  const parts = {
    workOff,
    askAll,
    resolveOperations,
    recordRefunds: () => recordRefunds(container),
    reportOldHolds,
  }
  for (const [name, part] of Object.entries(parts)) {
    try {
      await part(container)
    } catch (error) {
      reportFailure(container, name, error)
    }
  }
}

const workOff = async (container: MedusaContainer): Promise<void> => {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const taken = await takeNotifications(container)
    for (const notification of taken) {
      await processNotification(container, notification)
    }
    if (taken.length === 0) {
      return
    }
  }
}

const askAll = async (container: MedusaContainer): Promise<void> => {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const taken = await takeAttempts(container)
    for (const transactionId of taken) {
      try {
        await lookAtPayment(container, transactionId)
      } catch (error) {
        reportFailure(container, transactionId, error)
        await postponeAttempt(container, transactionId)
      }
    }
    if (taken.length === 0) {
      return
    }
  }
}
