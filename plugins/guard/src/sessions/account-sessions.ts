import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_SESSION } from "../modules/account-session"
import type AccountSessionModuleService from "../modules/account-session/service"

/** What is known about sign-ins. */
export const accountSessions = (
  container: Pick<MedusaContainer, "resolve">
): AccountSessionModuleService => container.resolve<AccountSessionModuleService>(ACCOUNT_SESSION)
