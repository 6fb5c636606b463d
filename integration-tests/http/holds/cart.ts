import type { Http } from "../../support/suite/clients"
import type { ReceivingMethod } from "../../support/suite/contract"
import { ADDRESS, shippingOption } from "../../support/suite/purchase"
import { freshEmail } from "../../support/suite/accounts"
import type { Goods, World } from "../branches/world"

export type Position = {
  line_item_id: string
  variant_id: string
  quantity: number
  state: "none" | "held" | "expired"
  expires_at: string | null
  kept_until: string | null
  renewals_left: number
  retry_at: string | null
  available: number | null
}

export type Holds = {
  server_time: string
  starts: string
  minutes: number
  positions: Position[]
}

/** A cart of the tests, driven through the Store API as any client does. */
export class TestCart {
  constructor(
    readonly id: string,
    private readonly client: Http
  ) {}

  static async open(world: World, client: Http, code = "astana"): Promise<TestCart> {
    const { data } = await client.post("/store/carts", {
      region_id: world.regionId,
      sales_channel_id: world.place(code).sales_channel_id,
    })
    return new TestCart(data.cart.id, client)
  }

  async add(goods: Goods, quantity = 1): Promise<void> {
    await this.#post("/line-items", { variant_id: goods.variant_id, quantity })
  }

  async setQuantity(goods: Goods, quantity: number): Promise<void> {
    await this.#post(`/line-items/${await this.#lineOf(goods)}`, { quantity })
  }

  async remove(goods: Goods): Promise<void> {
    await this.client.delete(`/store/carts/${this.id}/line-items/${await this.#lineOf(goods)}`)
  }

  async choose(method: ReceivingMethod = "pickup"): Promise<void> {
    const option = await shippingOption(this.client, this.id, method)
    await this.#post("/shipping-methods", { option_id: option.id })
  }

  async holds(): Promise<Holds> {
    const { data } = await this.client.get(`/store/carts/${this.id}/holds`)
    return data.holds
  }

  async claim(): Promise<Holds> {
    const { data } = await this.#post("/holds", {})
    return data.holds
  }

  async renew(): Promise<Holds> {
    const { data } = await this.#post("/holds/renew", {})
    return data.holds
  }

  async release(): Promise<void> {
    await this.client.delete(`/store/carts/${this.id}/holds`)
  }

  /** Quantities of the cart's lines by variant. */
  async contents(): Promise<Record<string, number>> {
    const { data } = await this.client.get(`/store/carts/${this.id}`)
    const items: { variant_id: string; quantity: number }[] = data.cart.items
    return Object.fromEntries(items.map((item) => [item.variant_id, item.quantity]))
  }

  /** Address and test payment; the method stays as it was chosen. */
  async pay(): Promise<void> {
    await this.client.post(`/store/carts/${this.id}`, {
      email: freshEmail("buyer"),
      shipping_address: ADDRESS,
      billing_address: ADDRESS,
    })
    const { data } = await this.client.post("/store/payment-collections", { cart_id: this.id })
    const sessions = `/store/payment-collections/${data.payment_collection.id}/payment-sessions`
    await this.client.post(sessions, { provider_id: "pp_system_default" })
  }

  /** @returns the order */
  async complete(): Promise<{ id: string; items: { id: string }[] }> {
    const { data } = await this.#post("/complete", {})
    if (data.type !== "order") {
      throw new Error(`The cart did not become an order: ${JSON.stringify(data.error)}`)
    }
    return data.order
  }

  #post(path: string, body: unknown) {
    return this.client.post(`/store/carts/${this.id}${path}`, body)
  }

  async #lineOf(goods: Goods): Promise<string> {
    const { data } = await this.client.get(`/store/carts/${this.id}`)
    const items: { id: string; variant_id: string }[] = data.cart.items
    return items.find((item) => item.variant_id === goods.variant_id)!.id
  }
}
