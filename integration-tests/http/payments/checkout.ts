import { setTimeout as sleep } from "node:timers/promises"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type { CloudPaymentsModuleService } from "@qazyna/cloudpayments/modules/cloudpayments"
import { checkLedger } from "@qazyna/cloudpayments/reconcile/ledger"
import { reconcileNow } from "@qazyna/cloudpayments/reconcile/reconcile"
import type { CardsHandle, PurchaseResult } from "@qazyna/sandbox"
import type { HoldsModuleService } from "@qazyna/holds/modules/holds"
import { freshEmail } from "../../support/suite/accounts"
import type { Http } from "../../support/suite/clients"
import { ADDRESS } from "../../support/suite/purchase"
import type { Shop } from "../../support/suite/shop"
import { World, type Goods } from "../branches/world"
import { TestCart } from "../holds/cart"
import { CardService } from "./terminal"

/** The session as a browser sees it. */
export type SessionData = {
  invoice_id: string
  amount: string
  account_id: string | null
  transaction_id: string | null
} & Record<string, unknown>

/** What the store tells of the payment of a cart. */
export type CardPayment = {
  state: string
  attempts_left: number
  max_attempts: number
  order_id: string | null
  reason: { code: number; group: string; retry: boolean } | null
  transaction_id: string | null
}

/** A filled cart whose buyer is about to pay by card. */
export type Checkout = {
  cart: TestCart
  client: Http
  session: SessionData
  collection: string
}

/** A shop with branches and coins, and the card service beside it. */
export class CardShop {
  readonly world: World
  readonly #service = new CardService()
  coin!: Goods
  #prepared!: Checkout
  /** Set to let time pass for payments and holds alike. */
  now: Date | null = null

  constructor(private readonly shop: Shop) {
    this.world = new World(shop)
  }

  /** Called in `beforeAll`. */
  async open(): Promise<void> {
    await this.#service.start(String(this.shop.bare.defaults.baseURL))
    await this.world.build()
    await updateRegionsWorkflow(this.shop.container).run({
      input: {
        selector: { id: this.world.regionId },
        update: { payment_providers: ["pp_cloudpayments_card", "pp_system_default"] },
      },
    })
    this.coin = await this.world.goods({ handle: "paid-coin", stock: { astana: 20 } })
  }

  /** Called in `beforeAll` instead, where each test begins at a checkout: to make one takes seconds. */
  async prepare(schema: "Dual" | "Single" = "Dual"): Promise<void> {
    await this.open()
    this.useSchema(schema)
    this.#prepared = await this.checkout()
  }

  /** Called in `beforeEach` then. @returns the checkout as it was made */
  begin(): Checkout {
    this.fresh()
    return this.#prepared
  }

  /** Called in `afterAll`. */
  async close(): Promise<void> {
    this.pass(null)
    await this.#service.stop()
  }

  /** Called in `beforeEach`. */
  fresh(): void {
    this.cards.reset()
    this.cards.behave()
    this.pass(null)
    this.useSchema("Dual")
  }

  get cards(): CardsHandle {
    return this.#service.cards
  }

  get payments(): CloudPaymentsModuleService {
    return this.shop.container.resolve("cloudpayments")
  }

  /** Lets minutes pass from now on for payments and holds; null gives the clock back. */
  pass(minutes: number | null): void {
    const holds = this.shop.container.resolve<HoldsModuleService>("holds")
    this.now =
      minutes === null ? null : new Date((this.now ?? new Date()).getTime() + minutes * 60_000)
    holds.clock = () => this.now
    this.payments.clock = () => this.now
  }

  /** From the next session on money is held first, or taken at once. */
  useSchema(schema: "Dual" | "Single"): void {
    this.payments.options.schema = schema
  }

  /** A cart with one unit of a coin, held, with address and a started card payment. */
  async checkout(client: Http = this.shop.store, goods: Goods = this.coin): Promise<Checkout> {
    const cart = await TestCart.open(this.world, client)
    await cart.add(goods)
    await client.post(`/store/carts/${cart.id}`, {
      email: freshEmail("payer"),
      shipping_address: ADDRESS,
      billing_address: ADDRESS,
    })
    await cart.choose()
    return { cart, client, ...(await this.startPayment(client, cart.id)) }
  }

  /** Starts the card payment of a cart, or starts it anew. */
  async startPayment(client: Http, cartId: string, data: object = { language: "kk" }) {
    const made = await client.post("/store/payment-collections", { cart_id: cartId })
    const collection: string = made.data.payment_collection.id
    const answer = await client.post(`/store/payment-collections/${collection}/payment-sessions`, {
      provider_id: "pp_cloudpayments_card",
      data,
    })
    const [session] = answer.data.payment_collection.payment_sessions
    return { session: session.data as SessionData, collection }
  }

  /** The buyer pays at the service, which asks and tells the shop. */
  pay(
    { session }: Checkout,
    how: Partial<Parameters<CardsHandle["pay"]>[0]> = {}
  ): Promise<PurchaseResult> {
    return this.cards.pay({
      invoiceId: session.invoice_id,
      amount: session.amount,
      accountId: session.account_id,
      ...how,
    })
  }

  async state({ cart, client }: Pick<Checkout, "cart" | "client">): Promise<CardPayment> {
    const { data } = await client.get(`/store/carts/${cart.id}/card-payment`)
    return data.card_payment
  }

  /** Polls as the storefront does until the payment has come to an end, or the order is there. */
  async settled(checkout: Pick<Checkout, "cart" | "client">): Promise<CardPayment> {
    for (;;) {
      const payment = await this.state(checkout)
      const open = payment.state === "checking" || (payment.state === "paid" && !payment.order_id)
      if (!open) {
        return payment
      }
      await sleep(50)
    }
  }

  /** Waits until the last notification was worked on, then does what the job does each minute. */
  async reconcile(): Promise<void> {
    await this.cards.idle()
    await reconcileNow(this.shop.container)
  }

  /** Everything that waits for its turn is due. */
  async hurry(): Promise<void> {
    await this.payments.select(
      "UPDATE card_attempt SET look_at = clock_timestamp() - interval '1 hour' WHERE look_at IS NOT NULL"
    )
    await this.payments.select(
      "UPDATE card_notification SET look_at = clock_timestamp() - interval '1 hour' WHERE look_at IS NOT NULL"
    )
    await this.reconcile()
  }

  /** Waits until nothing is being worked on: what is due is done, by the subscribers and by the job. */
  async atRest(): Promise<void> {
    for (;;) {
      await this.hurry()
      const open = await this.payments.select(
        `SELECT id FROM card_notification WHERE look_at IS NOT NULL
         UNION ALL SELECT id FROM card_attempt WHERE state IN ('paid', 'returning')`
      )
      if (open.length === 0) {
        return
      }
      await sleep(100)
    }
  }

  /** Money at the service that is neither given back nor part of an order must not be. */
  async expectSoundMoney(): Promise<void> {
    expect(await checkLedger(this.shop.container)).toEqual([])
    const captured = await this.payments.select<{ transaction_id: string }>(
      "SELECT transaction_id FROM card_attempt WHERE state = 'captured'"
    )
    const ours = new Set(captured.map((row) => row.transaction_id))
    const kept = this.cards
      .operations()
      .filter((one) => one.kind === "payment" && one.refunded < one.amount)
      .filter((one) => one.status === "Authorized" || one.status === "Completed")
    expect(kept.filter((one) => !ours.has(one.id))).toEqual([])
    expect(kept.filter((one) => one.status === "Authorized")).toEqual([])
  }

  /** The attempt with this number, as staff see it. */
  async attempt(transactionId: string) {
    const { data } = await this.shop.admin.get(`/admin/card-payments/${transactionId}`)
    return data.card_payment as {
      state: string
      flaw: string | null
      reason_code: number | null
      order_id: string | null
      operations: {
        kind: string
        state: string
        amount: string
        origin: string
        request_id: string | null
      }[]
      notifications: { type: string; received: number }[]
      alerts: { kind: string; id: string }[]
    }
  }
}
