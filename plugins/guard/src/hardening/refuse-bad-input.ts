import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { guardOptions, type GuardOptions } from "../options"
import { walk, type Leaf } from "./walk"

const LONE_SURROGATE = /\p{Surrogate}/u

/** Far more than any route needs; core copies what it is given by recursion. */
const MAX_DEPTH = 100

const PAGE_FIELDS = ["limit", "offset", "take", "skip"]

const refusal = (code: string, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)

/** PostgreSQL stores neither NUL nor half of a surrogate pair. */
const checkText = (text: string): void => {
  if (text.includes("\0") || LONE_SURROGATE.test(text)) {
    throw refusal("invalid_text", "The request contains characters that cannot be stored")
  }
}

const checkNumber = (
  { key, value }: Pick<Leaf, "key"> & { value: number },
  options: GuardOptions
): void => {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw refusal("invalid_number", `The number in '${key}' is out of range`)
  }
  if (
    key === "quantity" &&
    !(Number.isInteger(value) && value >= 0 && value <= options.maxQuantity)
  ) {
    throw refusal(
      "invalid_quantity",
      `A quantity must be a whole number from 0 to ${options.maxQuantity}`
    )
  }
}

const checkPage = (query: Record<string, unknown>, options: GuardOptions): void => {
  for (const field of PAGE_FIELDS.filter((name) => query[name] !== undefined)) {
    const value = query[field]
    const max = field === "limit" || field === "take" ? options.maxPageSize : options.maxOffset
    if (typeof value !== "string" || !/^\d{1,9}$/.test(value) || Number(value) > max) {
      throw refusal("invalid_pagination", `'${field}' must be a whole number from 0 to ${max}`)
    }
  }
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    throw refusal("invalid_text", "The address is not correctly encoded")
  }
}

/**
 * Refuses what the database or core's arithmetic cannot take, before any route sees it: NUL and
 * broken Unicode, numbers beyond exact range, quantities that are not whole, absurd page sizes.
 *
 * @throws invalid_text, invalid_number, invalid_quantity, invalid_pagination, nested_too_deep
 */
export const refuseBadInput = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const options = guardOptions(req.scope)
  checkText(decoded(req.originalUrl.split("?")[0] ?? ""))
  checkPage(req.query, options)
  for (const leaf of walk([req.query, req.body])) {
    if (leaf.depth > MAX_DEPTH) {
      throw refusal("nested_too_deep", `A body may be nested ${MAX_DEPTH} levels deep`)
    }
    if (typeof leaf.value === "string") {
      checkText(leaf.value)
    } else if (typeof leaf.value === "number") {
      checkNumber({ key: leaf.key, value: leaf.value }, options)
    }
  }
  next()
}
