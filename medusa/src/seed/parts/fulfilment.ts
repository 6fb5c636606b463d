import {
  createLinksWorkflow,
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { ReceivingMethod } from "../../modules/coin/types"
import type { SeedContext } from "../context"
import { COURIER_PROVIDER, MANUAL_PROVIDER } from "../../config/courier"
import { demoBranchMethods } from "../demo"
import type { SeededBranch } from "./branches"
import { OPTION_NAMES } from "./fulfilment-texts"
import type { OptionTypes } from "./option-types"
import { CURRENCY } from "./store"

/** Who hands over: collecting is free, the courier calculates. */
const PROVIDER: Record<ReceivingMethod, string> = {
  pickup: MANUAL_PROVIDER,
  delivery: COURIER_PROVIDER,
}

const PRICE = {
  pickup: { price_type: "flat" as const, prices: [{ currency_code: CURRENCY, amount: 0 }] },
  delivery: { price_type: "calculated" as const },
}

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
  await linkProviders(context, branches)
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
      provider_id: PROVIDER[method],
      service_zone_id: zoneId,
      shipping_profile_id: shippingProfileId,
      type_id: types[method],
      ...PRICE[method],
      rules: [
        { attribute: "enabled_in_store", operator: "eq", value: "true" },
        { attribute: "is_return", operator: "eq", value: "false" },
      ],
    })),
  })
}

/** Every branch may hand over and send, whatever it offers today. */
export async function linkProviders(
  { container, query }: SeedContext,
  branches: Pick<SeededBranch, "stock_location_id">[]
): Promise<void> {
  const { data: locations } = await query.graph({
    entity: "stock_location",
    fields: ["id", "fulfillment_providers.id"],
    filters: { id: branches.map(({ stock_location_id }) => stock_location_id) },
  })
  const missing = locations.flatMap(({ id, fulfillment_providers }) => {
    const linked = (fulfillment_providers ?? []).map(
      (provider: { id: string } | null) => provider?.id
    )
    return Object.values(PROVIDER)
      .filter((provider) => !linked.includes(provider))
      .map((provider) => ({
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: provider },
      }))
  })
  if (missing.length) {
    await createLinksWorkflow(container).run({ input: missing })
  }
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
