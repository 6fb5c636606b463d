import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { paymentProviders } from "../config/cloudpayments"
import { readEnv } from "../config/env"

/** A shop that was filled before it took cards: its regions offer them from now on. */
export default async function offerCardPayments({ container }: ExecArgs): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: regions } = await query.graph({ entity: "region", fields: ["id"] })
  const payment_providers = paymentProviders(readEnv(process.env))
  for (const { id } of regions) {
    await updateRegionsWorkflow(container).run({
      input: { selector: { id }, update: { payment_providers } },
    })
  }
}
