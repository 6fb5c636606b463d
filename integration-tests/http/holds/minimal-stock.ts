import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createLinksWorkflow,
  createLocationFulfillmentSetWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

const PROVIDER = "manual_manual"

/** What a cart of the smallest shop needs to know. */
export type MinimalStock = { regionId: string; variantId: string }

/** Core's default sales channel, one location, one way to receive, and one product of which there is one unit. */
export async function stockOneUnit(container: MedusaContainer): Promise<MinimalStock> {
  const channelId = await firstId(container, "sales_channel")
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Kazakhstan",
          currency_code: "kzt",
          countries: ["kz"],
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  })
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  const profileId = profiles[0]!.id
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Shop" }] },
  })
  const locationId = locations[0]!.id
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locationId, add: [channelId] },
  })
  await offerPickup(container, locationId, profileId)
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Last one",
          status: ProductStatus.PUBLISHED,
          shipping_profile_id: profileId,
          sales_channels: [{ id: channelId }],
          options: [{ title: "Kind", values: ["one"] }],
          variants: [
            {
              title: "one",
              sku: "last-one",
              options: { Kind: "one" },
              manage_inventory: true,
              prices: [{ currency_code: "kzt", amount: 10_000 }],
            },
          ],
        },
      ],
    },
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        {
          inventory_item_id: await firstId(container, "inventory_item"),
          location_id: locationId,
          stocked_quantity: 1,
        },
      ],
    },
  })
  return { regionId: regions[0]!.id, variantId: products[0]!.variants[0]!.id }
}

async function offerPickup(
  container: MedusaContainer,
  locationId: string,
  profileId: string
): Promise<void> {
  await createLinksWorkflow(container).run({
    input: [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
      },
    ],
  })
  await createLocationFulfillmentSetWorkflow(container).run({
    input: { location_id: locationId, fulfillment_set_data: { name: "Pickup", type: "pickup" } },
  })
  const { result: zones } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          fulfillment_set_id: await firstId(container, "fulfillment_set"),
          name: "Kazakhstan",
          geo_zones: [{ type: "country", country_code: "kz" }],
        },
      ],
    },
  })
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Pickup",
        price_type: "flat",
        provider_id: PROVIDER,
        service_zone_id: zones[0]!.id,
        shipping_profile_id: profileId,
        type: { label: "Pickup", description: "At the counter", code: "pickup" },
        prices: [{ currency_code: "kzt", amount: 0 }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  })
}

async function firstId(container: MedusaContainer, entity: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["id"] })
  return (data[0] as { id: string }).id
}
