import { z } from "@medusajs/framework/zod"

/** A hosted page on which a buyer pays without the window. */
export interface OrderPage {
  /** By which it is withdrawn. */
  id: string
  /** Where the buyer is sent. */
  url: string
}

/** What a hosted page is made of. */
export interface OrderPageRequest {
  /** Exact: `"152500.00"`. */
  amount: string
  currency: string
  description: string
  invoiceId: string
  accountId?: string | null
  email?: string | null
  culture: string
  /** Whether the money is only held at first. */
  holdFirst: boolean
  successUrl: string
  failUrl: string
}

const Model = z.looseObject({ Id: z.string().min(1), Url: z.url({ protocol: /^https?$/ }) })

/** @returns undefined when id or address is missing */
export const readOrderPage = (model: unknown): OrderPage | undefined => {
  const { success, data } = Model.safeParse(model)
  return success ? { id: data.Id, url: data.Url } : undefined
}
