import type { Http } from "../../support/suite/clients"
import type { Branch, CoinCard } from "../../support/suite/contract"
import { freshEmail } from "../../support/suite/accounts"
import { ADDRESS, cartAt, shippingOption } from "../../support/suite/purchase"
import type { Shop } from "../../support/suite/shop"
import { findSupply } from "../../support/stack/store-clients"

export type Quote = {
  amount: number
  delivery_amount: number
  insurance_amount: number
  declared_value: number
  weight_grams: number
  zone: string
  estimated: boolean
  free: boolean
  estimate: { earliest: string; latest: string; hours: { from: string; to: string } }
}

export type Method = { amount: number; data: Record<string, unknown> }

/** A cart of one branch that is sent by courier, driven through the Store API as any client does. */
export class Parcel {
  private constructor(
    readonly id: string,
    readonly coin: CoinCard,
    readonly branch: Branch,
    readonly client: Http
  ) {}

  /** One unit of a coin that a branch may send, and has more of. */
  static async pack(shop: Shop, client: Http = shop.store): Promise<Parcel> {
    const { coin, branch } = await findSupply(shop.store, ["pickup", "delivery"], 4)
    const cart = await cartAt(client, branch, [coin])
    return new Parcel(cart.id, coin, branch, client)
  }

  get price(): number {
    return this.coin.price!.amount
  }

  /** What the seed's tariff takes for insuring so many units. */
  premium(units = 1): number {
    return Math.max(300, Math.ceil((units * this.price * 5) / 1_000))
  }

  async quote(): Promise<Quote> {
    const { data } = await this.client.get(`/store/carts/${this.id}/courier-quote`)
    return data.courier_quote
  }

  sendTo(place: { city?: string; province?: string }) {
    const { city: _city, ...person } = ADDRESS
    return this.client.post(`/store/carts/${this.id}`, {
      email: freshEmail("buyer"),
      shipping_address: { ...person, ...place },
    })
  }

  async choose(data?: Record<string, unknown>): Promise<void> {
    const { id } = await shippingOption(this.client, this.id, "delivery")
    await this.client.post(`/store/carts/${this.id}/shipping-methods`, { option_id: id, data })
  }

  async setQuantity(quantity: number): Promise<void> {
    const { data } = await this.client.get(`/store/carts/${this.id}`)
    const line = data.cart.items[0].id
    await this.client.post(`/store/carts/${this.id}/line-items/${line}`, { quantity })
  }

  /** The shipping method and the total that core will ask for. */
  async chosen(): Promise<Method & { total: number }> {
    const { data } = await this.client.get(`/store/carts/${this.id}`, {
      params: { fields: "total,*shipping_methods" },
    })
    const [method] = data.cart.shipping_methods
    return { amount: method.amount, data: method.data, total: data.cart.total }
  }

  async startPayment(): Promise<{ amount: number }> {
    const { data } = await this.client.post("/store/payment-collections", { cart_id: this.id })
    const { id } = data.payment_collection
    const answer = await this.client.post(`/store/payment-collections/${id}/payment-sessions`, {
      provider_id: "pp_system_default",
    })
    return answer.data.payment_collection.payment_sessions[0]
  }

  complete() {
    return this.client.post(`/store/carts/${this.id}/complete`)
  }
}
