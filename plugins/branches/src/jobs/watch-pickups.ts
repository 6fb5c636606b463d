import type { MedusaContainer } from "@medusajs/framework/types"
import { watchPickups } from "../pickup/reminders/watch"

/** Every five minutes. Safe in any number of processes. */
export default async function watchPickupsJob(container: MedusaContainer): Promise<void> {
  await watchPickups(container)
}

export const config = { name: "watch-pickups", schedule: "*/5 * * * *" }
