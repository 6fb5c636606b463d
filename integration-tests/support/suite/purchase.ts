import type { Http } from "./clients"
import type { Branch, Cart, CoinCard, Order, ReceivingMethod } from "./contract"
import { freshEmail } from "./accounts"
import { solveCaptcha } from "./captcha"

/** An address in the form that core's carts take. */
export const ADDRESS = {
  first_name: "Айгерім",
  last_name: "Сейітқали",
  phone: "+77011234567",
  address_1: "Мәңгілік Ел даңғылы, 57А",
  city: "Астана",
  postal_code: "010000",
  country_code: "kz",
}

/** Finds one branch by its code. */
export async function branchByCode(store: Http, code: string): Promise<Branch> {
  const { data } = await store.get(`/store/branches/${code}`)
  return data.branch
}

/** Finds one coin by its handle. */
export async function coinByHandle(store: Http, handle: string): Promise<CoinCard> {
  const { data } = await store.get(`/store/coins/${handle}`)
  return data.coin
}

/**
 * Opens a cart at a branch and puts one unit of each coin into it.
 * @param captcha whether the shop asks for it, as the one in the browser tests does
 */
export async function cartAt(
  store: Http,
  branch: Branch,
  coins: CoinCard[] = [],
  { captcha = false } = {}
): Promise<Cart> {
  const { data } = await store.get("/store/regions")
  const opened = await store.post("/store/carts", {
    region_id: data.regions[0].id,
    sales_channel_id: branch.sales_channel_id,
  })
  let cart: Cart = opened.data.cart
  for (const coin of coins) {
    const answer = await store.post(
      `/store/carts/${cart.id}/line-items`,
      { variant_id: coin.variant_id, quantity: 1 },
      { headers: captcha ? await solveCaptcha(store, cart.id) : {} }
    )
    cart = answer.data.cart
  }
  return cart
}

/** The option of a cart for a receiving method. @throws when the cart is not offered that method */
export async function shippingOption(
  store: Http,
  cartId: string,
  method: ReceivingMethod
): Promise<{ id: string; amount: number }> {
  const { data } = await store.get("/store/shipping-options", { params: { cart_id: cartId } })
  const options: { id: string; amount: number; type: { code: string } }[] = data.shipping_options
  const option = options.find((candidate) => candidate.type.code === method)
  if (!option) {
    const offered = options.map((candidate) => candidate.type.code).join(", ")
    throw new Error(`The cart is not offered ${method}, only: ${offered || "nothing"}`)
  }
  return option
}

/** Address, method and test payment: everything that a filled cart needs before it can become an order. */
export async function prepareToComplete(
  store: Http,
  cartId: string,
  method: ReceivingMethod
): Promise<void> {
  await store.post(`/store/carts/${cartId}`, {
    email: freshEmail("buyer"),
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  })
  const option = await shippingOption(store, cartId, method)
  await store.post(`/store/carts/${cartId}/shipping-methods`, { option_id: option.id })
  const payment = await store.post("/store/payment-collections", { cart_id: cartId })
  await store.post(
    `/store/payment-collections/${payment.data.payment_collection.id}/payment-sessions`,
    {
      provider_id: "pp_system_default",
    }
  )
}

/** Turns a filled cart into an order, paying with the test payment. */
export async function placeOrder(
  store: Http,
  cartId: string,
  method: ReceivingMethod
): Promise<Order> {
  await prepareToComplete(store, cartId, method)
  const { data } = await store.post(`/store/carts/${cartId}/complete`)
  if (data.type !== "order") {
    throw new Error(`The cart did not become an order: ${JSON.stringify(data.error)}`)
  }
  return data.order
}
