import type { MedusaContainer } from "@medusajs/framework/types"
import { attemptLimiter } from "../accounts/limiter"
import { accountSessions } from "../sessions/account-sessions"

/** Removes counters and devices that no answer depends on any more. */
export default async function tidyGuard(container: MedusaContainer): Promise<void> {
  await attemptLimiter(container).tidy()
  await accountSessions(container).tidy()
}

export const config = {
  name: "tidy-guard",
  schedule: "43 3 * * *",
}
