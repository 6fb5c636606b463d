import { z } from "@medusajs/framework/zod"
import { PickupRulesSchema } from "./pickup-rules"
import { RECEIVING_METHODS } from "./receiving-method"
import { WeeklyHoursSchema } from "./weekly-hours"

export const BRANCH_STATUSES = ["open", "closed"] as const

/** An open branch sells; a closed one is still shown, but no cart can be opened or completed there. */
export type BranchStatus = (typeof BRANCH_STATUSES)[number]

const TEXT_LIMIT = 500

const text = z.string().trim().min(1).max(TEXT_LIMIT)

const translatedText = z.string().trim().max(TEXT_LIMIT).optional()

/** Texts of a branch in one language. A missing or empty one falls back to the base text. */
export const BranchTextsSchema = z.strictObject({
  name: translatedText,
  city: translatedText,
  address: translatedText,
})

const fields = {
  code: z
    .string()
    .max(64)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Code must be lower-case letters, digits and hyphens"),
  name: text,
  city: text,
  address: text.nullable(),
  phone: text.nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  hours: WeeklyHoursSchema.nullable(),
  methods: z.array(z.enum(RECEIVING_METHODS)).transform((methods) => [...new Set(methods)]),
  status: z.enum(BRANCH_STATUSES),
  rank: z.number().int().min(-1_000_000).max(1_000_000),
  pickup: PickupRulesSchema.nullable(),
}

/** Everything that staff may set on a branch. What is not known is null. */
export const BranchDataSchema = z.strictObject({
  ...fields,
  address: fields.address.default(null),
  phone: fields.phone.default(null),
  latitude: fields.latitude.default(null),
  longitude: fields.longitude.default(null),
  hours: fields.hours.default(null),
  methods: fields.methods.default([...RECEIVING_METHODS]),
  status: fields.status.default("open"),
  rank: fields.rank.default(0),
  pickup: fields.pickup.default(null),
})

/** A change of a branch. It has no defaults, so what is not named stays as it is. */
export const BranchChangesSchema = z.strictObject(fields).partial()

/** Texts per locale, keyed by BCP 47 tag such as `ru-RU`. */
export const BranchTranslationsSchema = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Locale must look like ru-RU"),
  BranchTextsSchema
)

export type BranchTexts = z.infer<typeof BranchTextsSchema>
export type BranchTranslations = z.infer<typeof BranchTranslationsSchema>

/** Stored values of a branch, all fields present. */
export type BranchData = z.output<typeof BranchDataSchema>

/** Fields of a branch to change. */
export type BranchChanges = z.output<typeof BranchChangesSchema>

/** A branch as read from its module. */
export type BranchDTO = BranchData & { id: string; created_at: Date; updated_at: Date }
