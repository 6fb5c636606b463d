import {
  createShippingOptionTypesWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"
import { RECEIVING_METHODS, type ReceivingMethod } from "../../modules/coin/types"
import type { SeedContext } from "../context"
import { OPTION_NAMES } from "./fulfilment-texts"

/** Ids of the shipping option types by receiving method, which is their code. */
export type OptionTypes = Record<ReceivingMethod, string>

/** The two types of shipping options, shared by all branches. */
export async function seedOptionTypes({ container, query }: SeedContext): Promise<OptionTypes> {
  const find = async () => {
    const { data } = await query.graph({
      entity: "shipping_option_type",
      fields: ["id", "code"],
      filters: { code: [...RECEIVING_METHODS] },
    })
    return Object.fromEntries(data.map(({ code, id }) => [code, id])) as Partial<OptionTypes>
  }
  const existing = await find()
  const missing = RECEIVING_METHODS.filter((method) => !existing[method])
  if (missing.length) {
    await createShippingOptionTypesWorkflow(container).run({
      input: {
        shipping_option_types: missing.map((code) => ({ code, label: OPTION_NAMES[code].kk })),
      },
    })
  }
  return (await find()) as OptionTypes
}

/**
 * One shipping profile for all coins: an order completes only when its option covers the profile of
 * every item, and what a coin allows is an attribute of the coin.
 * @returns id of the profile
 */
export async function seedShippingProfile({ container, query }: SeedContext): Promise<string> {
  const { data: profiles } = await query.graph({
    entity: "shipping_profile",
    fields: ["id"],
    filters: { type: "default" },
  })
  if (profiles[0]) {
    return profiles[0].id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Монеталар", type: "default" }] },
  })
  return result[0]!.id
}
