import type { MedusaContainer } from "@medusajs/framework/types"
import { customerToken, freshEmail, publishableKey, staffMember } from "./accounts"
import { httpClient, type Http } from "./clients"
import type { Branch, Cart, CoinCard, Order, ReceivingMethod } from "./contract"
import { branchByCode, cartAt, coinByHandle, placeOrder } from "./purchase"

/** A running backend as its clients see it. */
export interface Shop {
  /** The Store API as a visitor: publishable key, nobody signed in. */
  readonly store: Http
  /** The Admin API as a member of staff. */
  readonly admin: Http
  /** No key, no token. */
  readonly bare: Http
  /** The dependency container of the backend, for what has no route. */
  readonly container: MedusaContainer
  /** The Store API as a buyer who has just signed up. */
  asCustomer(email?: string): Promise<Http & { email: string }>
  /** A branch of the seed by its code. */
  branch(code: string): Promise<Branch>
  /** A coin of the seed by its handle. */
  coin(handle: string): Promise<CoinCard>
  /** A fresh cart of a branch with one unit of each coin; of a visitor unless `buyer` is given. */
  cartAt(branch: Branch, coins?: CoinCard[], buyer?: Http): Promise<Cart>
  /** Address, method, test payment and completion of a filled cart. */
  order(cart: Cart, method: ReceivingMethod, buyer?: Http): Promise<Order>
}

/** The shop of one suite; see `storeSuite`. */
export class RunningShop implements Shop {
  store!: Http
  admin!: Http
  bare!: Http
  #key = ""

  constructor(
    private readonly api: Http,
    private readonly resolveContainer: () => MedusaContainer
  ) {}

  get container(): MedusaContainer {
    return this.resolveContainer()
  }

  /** Finds the key and signs staff in; called once the backend is up and before its snapshot. */
  async open(): Promise<void> {
    this.bare = this.client({})
    this.#key = await publishableKey(this.container)
    this.store = this.client({ "x-publishable-api-key": this.#key })
    const { token } = await staffMember(this.container, this.bare)
    this.admin = this.client({ authorization: `Bearer ${token}` })
  }

  async asCustomer(email = freshEmail("buyer")): Promise<Http & { email: string }> {
    const token = await customerToken(this.store, email)
    const client = this.client({
      "x-publishable-api-key": this.#key,
      authorization: `Bearer ${token}`,
    })
    return Object.assign(client, { email })
  }

  branch(code: string): Promise<Branch> {
    return branchByCode(this.store, code)
  }

  coin(handle: string): Promise<CoinCard> {
    return coinByHandle(this.store, handle)
  }

  cartAt(branch: Branch, coins: CoinCard[] = [], buyer: Http = this.store): Promise<Cart> {
    return cartAt(buyer, branch, coins)
  }

  order(cart: Cart, method: ReceivingMethod, buyer: Http = this.store): Promise<Order> {
    return placeOrder(buyer, cart.id, method)
  }

  private client(headers: Record<string, string>): Http {
    return httpClient(String(this.api.defaults.baseURL), headers)
  }
}
