import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetEndedHolds } from "../holding/forget-ended"

/** Deletes holds that came to nothing long ago. Safe in any number of processes. */
export default async function forgetHolds(container: MedusaContainer): Promise<void> {
  await forgetEndedHolds(container)
}

export const config = {
  name: "forget-holds",
  schedule: "51 3 * * *",
}
