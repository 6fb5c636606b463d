import type { MedusaContainer } from "@medusajs/framework/types"
import { attemptLimiter } from "../accounts/limiter"
import { captchaOf } from "../captcha/require-captcha"
import { emailChanges } from "../email-change/waiting"
import { accountSessions } from "../sessions/account-sessions"

/** Removes counters, devices, links and used challenges that no answer depends on any more. */
export default async function tidyGuard(container: MedusaContainer): Promise<void> {
  await attemptLimiter(container).tidy()
  await accountSessions(container).tidy()
  await emailChanges(container).tidy()
  await captchaOf(container).tidy()
}

export const config = {
  name: "tidy-guard",
  schedule: "43 3 * * *",
}
