import { isApiError } from "~/api/api-error"
import type { ApiCart } from "~/cart/cart-api.server"
import { readCustomer, type Customer, type CustomerAddress } from "~/account/customer-api.server"
import type { Visitor } from "~/session/visitor.server"
import { formatPhone } from "~/forms/phone"
import { draftOfCart } from "./details-of-cart.server"

export type Draft = Record<string, string | undefined>

export interface SavedAddress {
  id: string
  line: string
}

interface Prefill {
  draft: Draft
  saved: SavedAddress[]
}

function placeOf(address: CustomerAddress | undefined): Draft {
  return {
    province: address?.province ?? undefined,
    city: address?.city ?? undefined,
    address_1: address?.address_1 ?? undefined,
    address_2: address?.address_2 ?? undefined,
    postal_code: address?.postal_code ?? undefined,
  }
}

/** Values of the second draft wherever the first has none. */
function fill(draft: Draft, other: Draft): Draft {
  const known = Object.entries(draft).filter(([, value]) => value)
  return { ...other, ...Object.fromEntries(known) }
}

async function signedInCustomer(visitor: Visitor): Promise<Customer | null> {
  if (!visitor.token) return null
  return readCustomer(visitor).catch((error: unknown) => {
    if (isApiError(error) && error.status === 401) return null
    throw error
  })
}

/**
 * What the first step starts with: what was typed before, else what the account knows.
 * @param addressId saved address to be used, from the query
 */
export async function prefill(
  visitor: Visitor,
  cart: ApiCart,
  addressId: string | null
): Promise<Prefill> {
  const customer = await signedInCustomer(visitor)
  const addresses = customer?.addresses ?? []
  const picked = addresses.find(({ id }) => id === addressId)
  const usual = addresses.find(({ is_default_shipping }) => is_default_shipping) ?? addresses[0]
  const account = {
    email: customer?.email,
    last_name: customer?.last_name ?? undefined,
    first_name: customer?.first_name ?? undefined,
    phone: customer?.phone ?? undefined,
    ...placeOf(usual),
  }
  const draft = fill(draftOfCart(cart), account)
  return {
    draft: {
      ...draft,
      ...(picked ? { ...placeOf(picked), method: "delivery" } : {}),
      phone: draft.phone && formatPhone(draft.phone),
    },
    saved: addresses.map(({ id, city, address_1, address_2 }) => ({
      id,
      line: [city, address_1, address_2].filter(Boolean).join(", "),
    })),
  }
}
