import type { Backends } from "../support/processes/backends"
import type { Http } from "../support/suite/clients"
import { ADDRESS, shippingOption } from "../support/suite/purchase"
import { freshEmail } from "../support/suite/accounts"
import { findSupply } from "../support/stack/store-clients"

/** A coin at a branch, as stock knows it. */
export type Stock = {
  variant_id: string
  product_id: string
  inventory_item_id: string
  location_id: string
  sales_channel_id: string
}

const LEVELS = `
  SELECT need.inventory_item_id, place.stock_location_id AS location_id, channel.sales_channel_id,
    variant.id AS variant_id, variant.product_id
  FROM product_variant variant
  JOIN product_variant_inventory_item need ON need.variant_id = variant.id
  JOIN branch ON branch.code = $2
  JOIN branch_stock_location place ON place.branch_id = branch.id
  JOIN branch_sales_channel channel ON channel.branch_id = branch.id
  JOIN product_sales_channel sold ON sold.product_id = variant.product_id
    AND sold.sales_channel_id = channel.sales_channel_id
  JOIN inventory_level level ON level.inventory_item_id = need.inventory_item_id
    AND level.location_id = place.stock_location_id
  WHERE variant.product_id = ANY($1)`

/** Coins at one branch that people may collect there; each gets the number of units asked for. */
export async function stockOf(backends: Backends, units: number[]): Promise<Stock[]> {
  const store = backends.store(0)
  const { branch } = await findSupply(store, ["pickup"])
  const { data } = await store.get("/store/coins", {
    params: { in_stock: true, limit: 50 },
  })
  const coins: { id: string; receiving_methods: string[] }[] = data.coins
  const ids = coins.filter((coin) => coin.receiving_methods.includes("pickup")).map(({ id }) => id)
  const { rows } = await backends.sql.query<Stock>(LEVELS, [ids, branch.code])
  const chosen = rows.slice(0, units.length)
  for (const [index, stock] of chosen.entries()) {
    await setStock(backends, stock, units[index] ?? 0)
  }
  return chosen
}

/** Sets the units in stock, as a delivery to the branch would. */
export async function setStock(backends: Backends, stock: Stock, units: number): Promise<void> {
  await backends.sql.query(
    `UPDATE inventory_level SET stocked_quantity = reserved_quantity + $3,
       raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + $3)::text, 'precision', 20)
     WHERE inventory_item_id = $1 AND location_id = $2`,
    [stock.inventory_item_id, stock.location_id, units]
  )
}

/** A cart with one unit of each coin, not yet held. */
export async function cartWith(store: Http, stocks: Stock[]): Promise<string> {
  const { data } = await store.get("/store/regions")
  const opened = await store.post("/store/carts", {
    region_id: data.regions[0].id,
    sales_channel_id: stocks[0]?.sales_channel_id,
  })
  const id: string = opened.data.cart.id
  for (const { variant_id } of stocks) {
    await store.post(`/store/carts/${id}/line-items`, { variant_id, quantity: 1 })
  }
  return id
}

/** Chooses to collect, which holds everything in the cart. */
export async function choosePickup(store: Http, cartId: string): Promise<void> {
  const option = await shippingOption(store, cartId, "pickup")
  await store.post(`/store/carts/${cartId}/shipping-methods`, { option_id: option.id })
}

/** Address and test payment. */
export async function preparePayment(store: Http, cartId: string): Promise<void> {
  await startPayment(store, cartId, { provider_id: "pp_system_default" })
}

/** Address and card payment. @returns what the payment window is told */
export const startCardPayment = (
  store: Http,
  cartId: string
): Promise<{ invoice_id: string; amount: string }> =>
  startPayment(store, cartId, {
    provider_id: "pp_cloudpayments_card",
    data: { language: "kk" },
  })

async function startPayment<Data>(store: Http, cartId: string, session: object): Promise<Data> {
  await store.post(`/store/carts/${cartId}`, {
    email: freshEmail("crowd"),
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  })
  const { data } = await store.post("/store/payment-collections", { cart_id: cartId })
  const sessions = `/store/payment-collections/${data.payment_collection.id}/payment-sessions`
  const answer = await store.post(sessions, session)
  return answer.data.payment_collection.payment_sessions[0].data
}

/** Everything that contradicts the invariants of stock, as staff see it. */
export async function violations(backends: Backends, number = 0): Promise<unknown[]> {
  const admin = await backends.admin(number)
  const { data } = await admin.get("/admin/holds/invariants")
  return data.violations
}
