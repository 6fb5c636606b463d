import { z } from "@medusajs/framework/zod"
import { isIssueDate } from "../../../../../lib/issue-date"
import {
  COIN_KINDS,
  METALS,
  QUALITIES,
  RECEIVING_METHODS,
  SOURCE_KINDS,
} from "../../../../../modules/coin/types"
import { LocalizedTextSchema } from "../../../localized-text"

const pieces = z.number().int().min(1).max(1_000_000_000).nullable()
const millimetres = z.number().positive().max(1_000).nullable()
const line = z.string().trim().min(1).max(500).nullable()
const text = LocalizedTextSchema.nullable()

/** The whole technical description: what is not known is `null`, nothing is left out. */
export const AdminSaveCoin = z.strictObject({
  kind: z.enum(COIN_KINDS),
  denomination: z.number().int().min(1).max(1_000_000_000),
  metal: z.enum(METALS).nullable(),
  fineness: z.number().int().min(1).max(1_000).nullable(),
  mass_g: z.number().positive().max(100_000).nullable(),
  diameter_mm: millimetres,
  size_mm: z.string().trim().min(1).max(50).nullable(),
  quality: z.enum(QUALITIES).nullable(),
  mintage: pieces,
  issue_date: z
    .string()
    .refine(isIssueDate, "Expected a year (2013) or a day (2013-07-24)")
    .nullable(),
  year_on_coin: z.number().int().min(1900).max(2999).nullable(),
  edge: text,
  shape: text,
  special: text,
  obverse: text,
  reverse: text,
  receiving_methods: z
    .array(z.enum(RECEIVING_METHODS))
    .min(1, "A coin needs at least one receiving method")
    .transform((methods) => [...new Set(methods)]),
  source_url: z
    .url({ protocol: /^https?$/ })
    .max(1_000)
    .nullable(),
  source_kind: z.enum(SOURCE_KINDS).nullable(),
  source_note: line,
})

export type AdminSaveCoinType = z.infer<typeof AdminSaveCoin>
