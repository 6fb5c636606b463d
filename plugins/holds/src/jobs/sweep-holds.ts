import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { recoverCompletions } from "../holding/recover-completions"
import { holdsService } from "../holding/service"
import { HoldEvents } from "../workflows/events"

/** More than any launch day leaves behind between two runs. */
const MAX_ROUNDS = 100

/**
 * Tidies up: ends holds whose time has passed and tells the shop, and finishes or takes back what a process
 * that died left half done. Nothing waits for it: claims look at the clock themselves. Safe in any number
 * of processes.
 */
export default async function sweepHolds(container: MedusaContainer): Promise<void> {
  const service = holdsService(container)
  const events = container.resolve(Modules.EVENT_BUS)
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { expired, more } = await service.sweep()
    if (expired.length > 0) {
      await events.emit(expired.map((data) => ({ name: HoldEvents.EXPIRED, data })))
    }
    if (!more) {
      break
    }
  }
  await recoverCompletions(container)
}

export const config = {
  name: "sweep-holds",
  schedule: { interval: 15_000 },
}
