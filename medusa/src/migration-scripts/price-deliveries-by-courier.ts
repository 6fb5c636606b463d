import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { COURIER_PROVIDER, MANUAL_PROVIDER } from "../config/courier"
import { seedCourierTariff } from "../seed/parts/courier-tariff"
import { linkProviders } from "../seed/parts/fulfilment"

/**
 * A shop that was filled when delivery had one price: the courier calculates it from now on. Carts that have chosen
 * delivery are priced anew with their next change.
 */
export default async function priceDeliveriesByCourier({ container }: ExecArgs): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "type.code", "service_zone.fulfillment_set.location.id"],
    filters: { provider_id: MANUAL_PROVIDER },
  })
  const deliveries = options.filter(({ type }) => type?.code === "delivery")
  if (deliveries.length === 0) {
    return
  }
  await linkProviders(
    { container, query, logger },
    deliveries.flatMap(({ service_zone }) => {
      const location = service_zone?.fulfillment_set?.location
      return location ? [{ stock_location_id: location.id }] : []
    })
  )
  await seedCourierTariff({ container })
  await updateShippingOptionsWorkflow(container).run({
    input: deliveries.map(({ id }) => ({
      id,
      price_type: "calculated",
      provider_id: COURIER_PROVIDER,
    })),
  })
}
