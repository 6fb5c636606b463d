import type { HttpTypes } from "@medusajs/types"
import { storeSdk } from "~/api/sdk.server"
import { getSettings } from "~/api/store-info.server"
import { API_LOCALES } from "~/i18n/languages"
import type { Visitor } from "~/session/visitor.server"

export type ApiCart = HttpTypes.StoreCart
export type ApiShippingOption = HttpTypes.StoreCartShippingOption

/** What our pages read of a cart: sums, positions, the chosen method, contact and payment. */
const QUERY = {
  fields: [
    "id,email,locale,region_id,sales_channel_id,completed_at,currency_code",
    "total,item_total,shipping_total",
    "items.id,items.variant_id,items.product_id,items.product_handle,items.product_title",
    "items.thumbnail,items.quantity,items.unit_price,items.total,items.created_at",
    "shipping_methods.id,shipping_methods.name,shipping_methods.amount",
    "shipping_methods.shipping_option_id,shipping_methods.data",
    "*shipping_address",
    "payment_collection.id,*payment_collection.payment_sessions",
  ].join(","),
}

export interface NewItem {
  variant_id: string
  quantity: number
}

/** The cart as it is now. @throws ApiError `cart_not_found` */
export async function readCart({ headers }: Visitor, id: string): Promise<ApiCart> {
  return (await storeSdk().store.cart.retrieve(id, QUERY, headers)).cart
}

/**
 * A new cart of one branch with its first coins, or none at all when one of them is refused.
 * @param salesChannelId sales channel of the branch, taken from our own list of branches
 */
export async function createCart(
  { language, headers }: Visitor,
  salesChannelId: string,
  items: NewItem[]
): Promise<ApiCart> {
  const { region_id } = await getSettings(language)
  const body = {
    region_id,
    sales_channel_id: salesChannelId,
    locale: API_LOCALES[language],
    items,
  }
  return (await storeSdk().store.cart.create(body, QUERY, headers)).cart
}

/** Puts a coin into the cart; more of a coin that is there already adds up. */
export async function addItem({ headers }: Visitor, id: string, item: NewItem): Promise<ApiCart> {
  return (await storeSdk().store.cart.createLineItem(id, item, QUERY, headers)).cart
}

/** Sets how many units of a position are wanted. */
export async function setItemQuantity(
  { headers }: Visitor,
  id: string,
  itemId: string,
  quantity: number
): Promise<ApiCart> {
  const path = encodeURIComponent(itemId)
  return (await storeSdk().store.cart.updateLineItem(id, path, { quantity }, QUERY, headers)).cart
}

/** Takes a position out. */
export async function removeItem({ headers }: Visitor, id: string, itemId: string): Promise<void> {
  await storeSdk().store.cart.deleteLineItem(id, encodeURIComponent(itemId), undefined, headers)
}

/** Shipping options that the cart's branch and coins allow, with their prices for this cart. */
export async function listOptions({ headers }: Visitor, id: string): Promise<ApiShippingOption[]> {
  const query = { cart_id: id }
  return (await storeSdk().store.fulfillment.listCartOptions(query, headers)).shipping_options
}

/** Chooses a shipping option in place of the one before. The server writes beside it which receiving method that is. */
export async function chooseOption(
  { headers }: Visitor,
  id: string,
  optionId: string
): Promise<ApiCart> {
  const body = { option_id: optionId }
  return (await storeSdk().store.cart.addShippingMethod(id, body, QUERY, headers)).cart
}

/** Changes contact, address or language. Sending the region along makes core read all prices anew. */
export async function updateCart(
  { headers }: Visitor,
  id: string,
  change: HttpTypes.StoreUpdateCart
): Promise<ApiCart> {
  return (await storeSdk().store.cart.update(id, change, QUERY, headers)).cart
}

/** Makes the signed-in buyer the owner of the cart. */
export async function transferCart({ headers }: Visitor, id: string): Promise<ApiCart> {
  return (await storeSdk().store.cart.transferCart(id, QUERY, headers)).cart
}
