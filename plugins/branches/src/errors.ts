import { MedusaError } from "@medusajs/framework/utils"

/** Stable codes of everything that this plugin refuses. Clients translate them. */
export const BranchErrorCodes = {
  BRANCH_REQUIRED: "branch_required",
  BRANCH_NOT_FOUND: "branch_not_found",
  BRANCH_CLOSED: "branch_closed",
  BRANCH_CODE_TAKEN: "branch_code_taken",
  BRANCH_INVALID: "branch_invalid",
  CART_BRANCH_FIXED: "cart_branch_fixed",
  ITEM_NOT_SOLD: "item_not_sold_at_branch",
  METHOD_NOT_ALLOWED: "receiving_method_not_allowed",
  METHOD_REQUIRED: "receiving_method_required",
  METHODS_CONFLICT: "receiving_methods_conflict",
  METHODS_MIXED: "receiving_methods_mixed",
  PRODUCT_NOT_FOUND: "product_not_found",
  STAFF_NOT_FOUND: "staff_not_found",
  STOCK_LOCATION_NOT_FOUND: "stock_location_not_found",
  STOCK_LOCATION_TAKEN: "stock_location_taken",
  SALES_CHANNEL_NOT_FOUND: "sales_channel_not_found",
  SALES_CHANNEL_TAKEN: "sales_channel_taken",
  PUBLISHABLE_KEY_NOT_FOUND: "publishable_key_not_found",
  TRANSLATIONS_UNAVAILABLE: "translations_unavailable",
} as const

type Code = (typeof BranchErrorCodes)[keyof typeof BranchErrorCodes]

/** 404 with a code. */
export const notFound = (code: Code, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_FOUND, message, code)

/** 400 with a code, for a request that breaks a rule. */
export const notAllowed = (code: Code, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

/** 400 with a code, for data of a wrong shape. */
export const invalidData = (code: Code, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
