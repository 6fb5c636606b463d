import type { MedusaContainer } from "@medusajs/framework/types"
import type { SpecialDay } from "../calendar/slots"
import { refusal } from "../errors"
import { pickupService } from "../service"

/** A special day as staff edit it; names by BCP 47 tag. */
export type SpecialDayInput = SpecialDay & { names: Record<string, string> }

const isTaken = (error: unknown): boolean =>
  error instanceof Error && /already exists|duplicate key/.test(error.message)

/** Adds a day. @throws special_day_taken */
export const addSpecialDay = async (container: MedusaContainer, input: SpecialDayInput) => {
  try {
    return await pickupService(container).createPickupSpecialDays(input)
  } catch (error) {
    throw isTaken(error) ? refusal("special_day_taken") : error
  }
}

/** Takes a day out of the list. @throws special_day_not_found */
export const removeSpecialDay = async (container: MedusaContainer, id: string): Promise<void> => {
  const service = pickupService(container)
  const [found] = await service.listPickupSpecialDays({ id }, { take: 1 })
  if (!found) {
    throw refusal("special_day_not_found")
  }
  await service.softDeletePickupSpecialDays([id])
}
