import type { HttpTypes } from "@medusajs/types"
import { updateCart, type ApiCart } from "~/cart/cart-api.server"
import { receiveBy } from "~/cart/receive-by.server"
import { API_LOCALES } from "~/i18n/languages"
import type { Visitor } from "~/session/visitor.server"
import type { Details } from "./validation/details"

const COUNTRY = "kz"

/** Who collects or receives; a pickup order keeps the person and no address, also not an earlier one. */
function recipient(details: Details): HttpTypes.StoreUpdateCart["shipping_address"] {
  const { first_name, last_name, phone } = details
  const nowhere = { province: "", city: "", address_1: "", address_2: "", postal_code: "" }
  const place =
    details.method === "pickup"
      ? nowhere
      : {
          province: details.province,
          city: details.city,
          address_1: details.address_1,
          address_2: details.address_2,
          postal_code: details.postal_code,
        }
  return { first_name, last_name, phone, country_code: COUNTRY, ...place }
}

/**
 * Writes the first step into the cart, in the page's language, with prices read anew.
 * @throws ApiError, for example `email_needs_sign_in` or `receiving_method_not_allowed`
 */
export async function saveDetails(
  visitor: Visitor,
  cart: ApiCart,
  details: Details
): Promise<void> {
  const updated = await updateCart(visitor, cart.id, {
    region_id: cart.region_id,
    locale: API_LOCALES[visitor.language],
    email: details.email,
    shipping_address: recipient(details),
  })
  await receiveBy(visitor, updated, details.method)
}
