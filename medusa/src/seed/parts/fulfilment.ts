import {
  createLinksWorkflow,
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { ReceivingMethod } from "../../modules/coin/types"
import type { SeedContext } from "../context"
import { DEMO_DELIVERY_PRICE, demoBranchMethods } from "../demo"
import type { SeededBranch } from "./branches"
import { OPTION_NAMES } from "./fulfilment-texts"
import type { OptionTypes } from "./option-types"
import { CURRENCY } from "./store"

const PROVIDER = "manual_manual"

/** Core's fulfilment set type for each receiving method. */
const SET_TYPE: Record<ReceivingMethod, string> = { pickup: "pickup", delivery: "shipping" }

/**
 * Gives each branch a fulfilment set with one zone and one shipping option per method it offers.
 * A set without its option, left by an interrupted run, is completed.
 */
export async function seedFulfilment(
  context: SeedContext,
  branches: SeededBranch[],
  shippingProfileId: string,
  types: OptionTypes
): Promise<void> {
  await linkProvider(context, branches)
  const done = await listOptionZones(context)
  const zones: { method: ReceivingMethod; zoneId: string }[] = []
  for (const branch of branches) {
    for (const method of demoBranchMethods(branch.code)) {
      const zoneId = await ensureZone(context, branch, method)
      if (!done.has(zoneId)) {
        zones.push({ method, zoneId })
      }
    }
  }
  if (!zones.length) {
    return
  }
  await createShippingOptionsWorkflow(context.container).run({
    input: zones.map(({ method, zoneId }) => ({
      name: OPTION_NAMES[method].kk,
      price_type: "flat",
      provider_id: PROVIDER,
      service_zone_id: zoneId,
      shipping_profile_id: shippingProfileId,
      type_id: types[method],
      prices: [{ currency_code: CURRENCY, amount: method === "pickup" ? 0 : DEMO_DELIVERY_PRICE }],
      rules: [
        { attribute: "enabled_in_store", operator: "eq", value: "true" },
        { attribute: "is_return", operator: "eq", value: "false" },
      ],
    })),
  })
}

async function linkProvider({ container, query }: SeedContext, branches: SeededBranch[]) {
  const { data: locations } = await query.graph({
    entity: "stock_location",
    fields: ["id", "fulfillment_providers.id"],
    filters: { id: branches.map(({ stock_location_id }) => stock_location_id) },
  })
  await createLinksWorkflow(container).run({
    input: locations
      .filter(
        (location) =>
          !location.fulfillment_providers?.some(
            (provider: { id: string } | null) => provider?.id === PROVIDER
          )
      )
      .map(({ id }) => ({
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
      })),
  })
}

async function listOptionZones({ query }: SeedContext): Promise<Set<string>> {
  const { data } = await query.graph({ entity: "shipping_option", fields: ["service_zone_id"] })
  return new Set(data.map(({ service_zone_id }) => service_zone_id))
}

/** The service zone of a branch's set for a method, made when missing. */
async function ensureZone(
  context: SeedContext,
  branch: SeededBranch,
  method: ReceivingMethod
): Promise<string> {
  const { container, query } = context
  const name = `${branch.code} ${method}`
  const find = async () => {
    const { data } = await query.graph({
      entity: "fulfillment_set",
      fields: ["id", "service_zones.id"],
      filters: { name },
    })
    return data[0]
  }
  if (!(await find())) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: {
        location_id: branch.stock_location_id,
        fulfillment_set_data: { name, type: SET_TYPE[method] },
      },
    })
  }
  const set = (await find())!
  if (set.service_zones?.[0]) {
    return set.service_zones[0].id
  }
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        { fulfillment_set_id: set.id, name, geo_zones: [{ type: "country", country_code: "kz" }] },
      ],
    },
  })
  return result[0]!.id
}
