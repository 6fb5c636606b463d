import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "../errors"
import type { FromLocation } from "../quoting/origin-source"
import type { Quote } from "../quoting/quote"
import { quoteCart } from "../quoting/quote-cart"
import { PROVIDER_ID } from "../service"
import { readCart } from "./read-cart"

type Location = FromLocation & {
  fulfillment_providers?: ({ id: string } | null)[] | null
}

/** The stock location of a sales channel that sends by courier. */
const senderOf = async (
  container: MedusaContainer,
  salesChannelId: string
): Promise<FromLocation | undefined> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_channel",
    fields: [
      "stock_locations.id",
      "stock_locations.address.city",
      "stock_locations.address.province",
      "stock_locations.fulfillment_providers.id",
    ],
    filters: { id: salesChannelId },
  })
  const locations = (data[0]?.stock_locations ?? []) as unknown as (Location | null)[]
  return (
    locations.find((location) =>
      location?.fulfillment_providers?.some((provider) => provider?.id === PROVIDER_ID)
    ) ?? undefined
  )
}

/**
 * The price of delivering a cart from the place that it is bought at.
 *
 * @returns null where nothing is sent by courier
 * @throws cart_not_found, courier_address_not_served, courier_tariff_missing
 */
export const quoteForCart = async (
  container: MedusaContainer,
  cartId: string
): Promise<Quote | null> => {
  const cart = await readCart(container, cartId)
  if (!cart) {
    throw refusal("cart_not_found")
  }
  const from_location = cart.sales_channel_id
    ? await senderOf(container, cart.sales_channel_id)
    : undefined
  return from_location ? quoteCart(container, { ...cart, from_location }) : null
}
