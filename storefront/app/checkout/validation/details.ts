import { z } from "zod"
import { addressFields } from "~/forms/address"
import { contactFields } from "~/forms/person"

const pickup = contactFields.extend({ method: z.literal("pickup") })

const delivery = contactFields.extend({ method: z.literal("delivery"), ...addressFields.shape })

/**
 * First step of the checkout: receiving method, contact and, for delivery, the address. What is typed into the
 * address while picking up is let go. Messages are codes of `forms:problems`.
 */
export const detailsSchema = z.discriminatedUnion("method", [pickup, delivery], "method_required")

export type Details = z.output<typeof detailsSchema>
