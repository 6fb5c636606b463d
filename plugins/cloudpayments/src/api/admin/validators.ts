import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { ATTEMPT_STATES } from "../../modules/cloudpayments/types"

const states = z.enum(ATTEMPT_STATES)

export const AdminGetCardPayments = createFindParams({ offset: 0, limit: 20 }).merge(
  z.object({
    /** Part of the transaction's number, or a cart, an order, the last four digits. */
    q: z.string().max(64).optional(),
    state: z.union([states, z.array(states)]).optional(),
    from: z.coerce.date().optional(),
    to: z.coerce.date().optional(),
  })
)

export const AdminGetCardAlerts = createFindParams({ offset: 0, limit: 20 }).merge(
  z.object({ open: z.enum(["true", "false"]).optional() })
)

export const AdminResolveCardAlert = z
  .object({ note: z.string().trim().min(1).max(1_000) })
  .strict()

export type AdminGetCardPaymentsType = z.output<typeof AdminGetCardPayments>
export type AdminGetCardAlertsType = z.output<typeof AdminGetCardAlerts>
export type AdminResolveCardAlertType = z.output<typeof AdminResolveCardAlert>
