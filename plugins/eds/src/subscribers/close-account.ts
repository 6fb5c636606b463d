import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, CustomerWorkflowEvents } from "@medusajs/framework/utils"
import { EDS_MODULE } from "../modules/eds"
import type EdsModuleService from "../modules/eds/service"

/**
 * Forgets whose EDS a deleted customer had, so that the person can register again. What they signed is kept:
 * it proves what was agreed.
 */
export default async function closeAccount({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { accounts } = container.resolve<EdsModuleService>(EDS_MODULE)
  const account = await accounts.findByCustomer(event.data.id)
  if (account) {
    await container
      .resolve(ContainerRegistrationKeys.LINK)
      .delete({ [EDS_MODULE]: { eds_account_id: account.id } })
    await accounts.close(account.id)
  }
}

export const config: SubscriberConfig = { event: CustomerWorkflowEvents.DELETED }
