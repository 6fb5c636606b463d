import { setTimeout as sleep } from "node:timers/promises"
import type { Purchase, PurchaseResult } from "@qazyna/sandbox"
import { registerBuyer, signAgreement, type RegisteredBuyer } from "../sandbox"
import { payAt } from "../sandbox/cards"
import type { StackAddresses } from "../stack/addresses"
import { findSupply, storeOf } from "../stack/store-clients"
import type { Branch, CoinCard } from "../suite/contract"
import { ADDRESS, cartAt, shippingOption } from "../suite/purchase"

/** A cart in the middle of its payment, and what the service needs to know of it. */
export type CardCheckout = {
  cartId: string
  invoice: Pick<Purchase, "invoiceId" | "amount" | "accountId">
}

type PaymentFound = { card_payment: { state: string; order_id: string | null } }

type OrderFound = { order: { payment_status: string } }

/** Pays by card at the terminal of the stack without a browser, for tests that are about what staff see of it. */
export class CardBuyer {
  private constructor(
    private readonly terminal: string,
    readonly buyer: RegisteredBuyer,
    readonly coin: CoinCard,
    readonly branch: Branch
  ) {}

  static async open(stack: StackAddresses): Promise<CardBuyer> {
    const store = storeOf(stack)
    const buyer = await registerBuyer(store)
    await signAgreement(buyer)
    const { coin, branch } = await findSupply(store, ["pickup"])
    return new CardBuyer(stack.terminal, buyer, coin, branch)
  }

  /** A cart with one coin, held, whose payment has begun. */
  async checkout(): Promise<CardCheckout> {
    const { client, email } = this.buyer
    const { id: cartId } = await cartAt(client, this.branch, [this.coin], { captcha: true })
    const addresses = { shipping_address: ADDRESS, billing_address: ADDRESS }
    await client.post(`/store/carts/${cartId}`, { email, ...addresses })
    const option = await shippingOption(client, cartId, "pickup")
    await client.post(`/store/carts/${cartId}/shipping-methods`, { option_id: option.id })
    const made = await client.post("/store/payment-collections", { cart_id: cartId })
    const path = `/store/payment-collections/${made.data.payment_collection.id}/payment-sessions`
    const body = { provider_id: "pp_cloudpayments_card", data: { language: "kk" } }
    const { data } = await client.post(path, body)
    const session = data.payment_collection.payment_sessions[0].data
    const { invoice_id: invoiceId, amount, account_id: accountId } = session
    return { cartId, invoice: { invoiceId, amount, accountId } }
  }

  /** Pays, and waits until the shop has heard how it ended. @param how the card, and what is out of the ordinary */
  async pay(
    { cartId, invoice }: CardCheckout,
    how: Partial<Purchase> = {}
  ): Promise<PurchaseResult> {
    const result = await payAt(this.terminal, { ...invoice, ...how })
    const path = `/store/carts/${cartId}/card-payment`
    await this.#until<PaymentFound>(path, ({ card_payment }) => card_payment.state !== "checking")
    return result
  }

  /** Waits for the order that a payment leads to, and until its money is taken. @returns its id */
  async order({ cartId }: CardCheckout): Promise<string> {
    const path = `/store/carts/${cartId}/card-payment`
    const { card_payment } = await this.#until<PaymentFound>(
      path,
      (found) => found.card_payment.order_id
    )
    const id = card_payment.order_id ?? ""
    await this.#until<OrderFound>(
      `/store/orders/${id}`,
      ({ order }) => order.payment_status === "captured"
    )
    return id
  }

  async #until<Found>(path: string, isSo: (found: Found) => unknown): Promise<Found> {
    for (;;) {
      const { data } = await this.buyer.client.get(path)
      if (isSo(data)) {
        return data
      }
      await sleep(100)
    }
  }
}
