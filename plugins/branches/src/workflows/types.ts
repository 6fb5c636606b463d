import type { z } from "@medusajs/framework/zod"
import type { BranchChanges, BranchDataSchema, BranchTranslations } from "../types"

type BranchInput = z.input<typeof BranchDataSchema>

/** Input of the create-branch workflow. */
export type CreateBranchInput = BranchInput & {
  /** Texts in other languages, by locale: `{ "ru-RU": { name, city, address } }`. */
  translations?: BranchTranslations
  /** Existing stock location to use instead of a new one. It must not serve another branch. */
  stock_location_id?: string
  /** Existing sales channel to use instead of a new one. It must not serve another branch. */
  sales_channel_id?: string
  /** Publishable API keys that get access to the branch's sales channel. */
  publishable_key_ids?: string[]
}

/** Input of the update-branch workflow: the fields to change. */
export type UpdateBranchInput = { id: string } & BranchChanges & {
    /** Texts to change, by locale. Locales and fields that are not named stay as they are. */
    translations?: BranchTranslations
  }
