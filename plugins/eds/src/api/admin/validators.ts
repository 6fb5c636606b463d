import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { AgreementTextsSchema } from "../../types/agreement"

export const AdminGetAgreements = createFindParams({ offset: 0, limit: 20 })

export const AdminWriteAgreement = z.strictObject({ texts: AgreementTextsSchema })

export const AdminPublishAgreement = z.strictObject({
  /** From when on the version is in force; now when left out. */
  published_at: z.iso.datetime({ offset: true }).optional(),
})

export const AdminGetAgreementSignatures = createFindParams({ offset: 0, limit: 20 }).merge(
  z.object({
    q: z.string().trim().max(255).optional(),
    agreement_id: z.string().max(255).optional(),
    customer_id: z.string().max(255).optional(),
  })
)

export type AdminGetAgreementsType = z.output<typeof AdminGetAgreements>
export type AdminWriteAgreementType = z.output<typeof AdminWriteAgreement>
export type AdminPublishAgreementType = z.output<typeof AdminPublishAgreement>
export type AdminGetAgreementSignaturesType = z.output<typeof AdminGetAgreementSignatures>
