import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
  ValidateFulfillmentDataContext,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import { methodData } from "../../quoting/method-data"
import { quoteCart, type CartToSend } from "../../quoting/quote-cart"
import type { Scope } from "../../service"

/** What core hands over beside an option: a cart, typed more loosely than what it holds. */
const toSend = (context: unknown): CartToSend => context as CartToSend

/** Names that the module's container does not know must read as not registered. */
const scopeOf = (cradle: Record<string, unknown>): Scope =>
  ({
    resolve: (name: string, { allowUnregistered = false } = {}) =>
      allowUnregistered && !(name in cradle) ? undefined : cradle[name],
  }) as Scope

/** Courier delivery as core's Fulfilment module drives it. Parcels are handed to a carrier by people. */
class CourierProvider extends AbstractFulfillmentProviderService {
  static override identifier = "courier"

  readonly #scope: Scope

  constructor(cradle: Record<string, unknown>) {
    super()
    this.#scope = scopeOf(cradle)
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "courier", name: "Courier" }]
  }

  override async validateOption(): Promise<boolean> {
    return true
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  /**
   * Delivery and insurance in one amount.
   *
   * @throws courier_address_not_served, courier_tariff_missing
   */
  override async calculatePrice(
    _optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"]
  ): Promise<CalculatedShippingOptionPrice> {
    const { amount } = await quoteCart(this.#scope, toSend(context))
    return { calculated_amount: amount, is_calculated_price_tax_inclusive: true }
  }

  /** What the amount is made of. What the client sent along is dropped. */
  override async validateFulfillmentData(
    _optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: ValidateFulfillmentDataContext
  ): Promise<Record<string, unknown>> {
    return methodData(this.#scope, await quoteCart(this.#scope, toSend(context)))
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }
}

export default CourierProvider
