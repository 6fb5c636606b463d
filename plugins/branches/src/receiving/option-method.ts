import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BRANCH_MODULE } from "../modules/branch"
import type BranchModuleService from "../modules/branch/service"
import type { ReceivingMethod } from "../types"

/** The parts of a shipping option that tell its receiving method. */
export type OptionFacts = {
  id: string
  type?: { code?: string | null } | null
  service_zone?: { fulfillment_set?: { type?: string | null } | null } | null
}

const FIELDS = ["id", "type.code", "service_zone.fulfillment_set.type"]

/** The receiving method of a shipping option: by its type's code, otherwise by its fulfilment set. */
export const methodOfOption = (
  container: MedusaContainer,
  option: OptionFacts
): ReceivingMethod => {
  const { methodByOptionType } = container.resolve<BranchModuleService>(BRANCH_MODULE).options
  const named = methodByOptionType[option.type?.code ?? ""]
  return named ?? (option.service_zone?.fulfillment_set?.type === "pickup" ? "pickup" : "delivery")
}

/** Receiving methods of shipping options by id; ids that do not exist are left out. */
export const methodsOfOptions = async (
  container: MedusaContainer,
  optionIds: string[]
): Promise<Map<string, ReceivingMethod>> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: FIELDS,
    filters: { id: optionIds },
  })
  return new Map(
    data.map((option: OptionFacts) => [option.id, methodOfOption(container, option)] as const)
  )
}

/** Ids of all shipping options for pickup. */
export const pickupOptionIds = async (container: MedusaContainer): Promise<string[]> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "shipping_option", fields: FIELDS })
  return data
    .filter((option: OptionFacts) => methodOfOption(container, option) === "pickup")
    .map(({ id }: OptionFacts) => id)
}
