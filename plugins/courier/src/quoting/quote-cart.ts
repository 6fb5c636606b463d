import type { BigNumberInput } from "@medusajs/framework/types"
import type { Whereabouts } from "../pricing/find-zone"
import type { ParcelLine } from "../pricing/parcel"
import { courierService, type Scope } from "../service"
import { originOf, type FromLocation } from "./origin-source"
import { quote, type Quote } from "./quote"

/** As much of a cart as decides what its delivery costs; core's context of a price has all of it. */
export type CartToSend = {
  items?: CartLine[] | null
  shipping_address?: Whereabouts | null
  from_location?: FromLocation | null
}

type CartLine = {
  quantity: BigNumberInput
  unit_price: BigNumberInput
  requires_shipping?: boolean
  variant?: { weight?: number | null } | null
  product?: { weight?: number | string | null } | null
}

const gramsOf = ({ variant, product }: CartLine): number | null => {
  const grams = Number(variant?.weight ?? product?.weight ?? Number.NaN)
  return Number.isFinite(grams) && grams >= 0 ? grams : null
}

const toParcelLine = (line: CartLine): ParcelLine => ({
  quantity: Number(line.quantity),
  grams: gramsOf(line),
  price: line.unit_price,
})

/**
 * The price of delivering a cart now. Nothing that a client wrote beside the shipping method is looked at.
 *
 * @throws courier_address_not_served, courier_tariff_missing
 */
export const quoteCart = async (container: Scope, cart: CartToSend): Promise<Quote> => {
  const service = courierService(container)
  const tariff = await service.requireTariff()
  const lines = (cart.items ?? []).filter(({ requires_shipping }) => requires_shipping !== false)
  return quote(
    tariff,
    {
      lines: lines.map(toParcelLine),
      origin: await originOf(container, cart.from_location ?? {}),
      destination: cart.shipping_address,
    },
    service.clock()
  )
}
