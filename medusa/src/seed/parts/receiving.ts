import type { SeedContext } from "../context"
import type { SeededBranch } from "./branches"
import { seedCourierTariff } from "./courier-tariff"
import { seedFulfilment } from "./fulfilment"
import { seedOptionTypes, seedShippingProfile, type OptionTypes } from "./option-types"

export type SeededReceiving = { optionTypes: OptionTypes; shippingProfileId: string }

/** Everything core needs to hand goods over: profile, types, and the options of each branch. */
export async function seedReceiving(
  context: SeedContext,
  branches: SeededBranch[]
): Promise<SeededReceiving> {
  const optionTypes = await seedOptionTypes(context)
  const shippingProfileId = await seedShippingProfile(context)
  await seedCourierTariff(context)
  await seedFulfilment(context, branches, shippingProfileId, optionTypes)
  return { optionTypes, shippingProfileId }
}
