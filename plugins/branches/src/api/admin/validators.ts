import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import {
  BranchChangesSchema,
  BranchDataSchema,
  BranchTranslationsSchema,
  BRANCH_STATUSES,
} from "../../types"

const repeated = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)]).optional()

export const AdminGetBranches = createFindParams({ offset: 0, limit: 20 }).merge(
  z.object({
    q: z.string().max(255).optional(),
    id: repeated(z.string()),
    code: repeated(z.string()),
    status: repeated(z.enum(BRANCH_STATUSES)),
    sales_channel_id: z.string().optional(),
    stock_location_id: z.string().optional(),
    /** Only those that the caller works for. */
    own: z.enum(["true", "false"]).optional(),
  })
)

const Texts = { translations: BranchTranslationsSchema.optional() }

export const AdminCreateBranch = BranchDataSchema.extend({
  ...Texts,
  stock_location_id: z.string().optional(),
  sales_channel_id: z.string().optional(),
  publishable_key_ids: z.array(z.string()).max(50).optional(),
})

export const AdminUpdateBranch = BranchChangesSchema.extend(Texts)

export const AdminSetBranchStaff = z.strictObject({
  user_ids: z.array(z.string().min(1).max(255)).max(500),
})

export type AdminSetBranchStaffType = z.output<typeof AdminSetBranchStaff>
export type AdminGetBranchesType = z.output<typeof AdminGetBranches>
export type AdminCreateBranchType = z.output<typeof AdminCreateBranch>
export type AdminUpdateBranchType = z.output<typeof AdminUpdateBranch>
