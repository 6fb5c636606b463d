import { z } from "@medusajs/framework/zod"
import { COIN_ORDERS } from "../../../catalogue/types"
import { METALS, QUALITIES, RECEIVING_METHODS } from "../../../modules/coin/types"

const MOST_VALUES = 50
const MOST_TENGE = 1_000_000_000
const MOST_OFFSET = 10_000

/** Values of one filter: repeated (`?metal=gold&metal=silver`) or separated by commas. */
const list = <T extends z.ZodType>(value: T) =>
  z
    .preprocess(
      (given) =>
        [given].flat().flatMap((part) => (typeof part === "string" ? part.split(",") : [part])),
      z.array(value).min(1).max(MOST_VALUES)
    )
    .optional()

/** Digits only: neither "1e9" nor " 5" nor "0x10". */
const digits = z
  .string()
  .regex(/^\d{1,10}$/, "Expected a whole number")
  .transform(Number)

const handle = z.string().regex(/^[a-z0-9-]{1,100}$/, "Expected a handle")

export const branchId = z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, "Expected an id or code")

const tenge = digits.pipe(z.number().max(MOST_TENGE)).optional()

export const StoreGetCoinsParams = z
  .strictObject({
    q: z.string().max(100).optional(),
    branch_id: branchId.optional(),
    series: list(handle),
    metal: list(z.enum(METALS)),
    denomination: list(digits.pipe(z.number().min(1))),
    quality: list(z.enum(QUALITIES)),
    method: list(z.enum(RECEIVING_METHODS)),
    price_min: tenge,
    price_max: tenge,
    in_stock: z
      .enum(["true", "false"])
      .transform((given) => given === "true")
      .optional(),
    order: z.enum(COIN_ORDERS).optional(),
    limit: digits.pipe(z.number().min(1).max(100)).default(24),
    offset: digits.pipe(z.number().max(MOST_OFFSET)).default(0),
  })
  .refine(
    ({ price_min, price_max }) =>
      price_min === undefined || price_max === undefined || price_min <= price_max,
    { message: "price_min is greater than price_max", path: ["price_min"] }
  )

export type StoreGetCoinsParamsType = z.infer<typeof StoreGetCoinsParams>

export const StoreGetCoinParams = z.strictObject({ branch_id: branchId.optional() })

export type StoreGetCoinParamsType = z.infer<typeof StoreGetCoinParams>
