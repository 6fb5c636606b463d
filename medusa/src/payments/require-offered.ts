import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { paymentProviders } from "../config/cloudpayments"
import { readEnv } from "../config/env"

const CHOSEN = `
  SELECT session.provider_id FROM cart_payment_collection link
  JOIN payment_session session ON session.payment_collection_id = link.payment_collection_id
    AND session.deleted_at IS NULL
  WHERE link.cart_id = ? AND link.deleted_at IS NULL`

/**
 * For the hook `validate` of `completeCartWorkflow`: nobody pays in a way that the shop does not offer, though the database
 * may still list it from the time of the demo.
 *
 * @throws payment_required
 */
export const requireOfferedPayment = async (
  container: MedusaContainer,
  { cart_id }: { cart_id: string }
): Promise<void> => {
  const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { provider_id: string }[] } = await database.raw(CHOSEN, [cart_id])
  const offered = paymentProviders(readEnv(process.env))
  if (rows.some((row) => !offered.includes(row.provider_id))) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The shop does not take payments of this kind",
      "payment_required"
    )
  }
}
