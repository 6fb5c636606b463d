import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, PaymentSessionStatus } from "@medusajs/framework/utils"
import { findAttempt } from "../../attempts/find"
import { refusal } from "../../errors"
import type { CloudPaymentsModuleService } from "../../modules/cloudpayments"
import { askService } from "../../payments/ask"
import { takeMoney } from "../../payments/take-money"
import { refundPart } from "../../refunds/refund-part"
import type { Scope } from "../../service"
import { authorise } from "./authorise"
import { cancel } from "./cancel"
import { exactText, sessionData } from "./session-data"
import { statusOf, textIn, withTransaction } from "./transaction-data"

type Cradle = Record<string, unknown> & { cloudpayments: CloudPaymentsModuleService }

/**
 * Card payments as core's Payment module drives them. Money is decided elsewhere, by Check and Pay; what core asks for is
 * answered from the ledger and from what the service says at that moment.
 */
class CloudPaymentsProvider extends AbstractPaymentProvider {
  static override identifier = "cloudpayments"

  readonly #service: CloudPaymentsModuleService
  readonly #scope: Scope

  constructor(cradle: Cradle) {
    super(cradle)
    this.#service = cradle.cloudpayments
    this.#scope = { resolve: (name: string) => cradle[name] } as Scope
  }

  /** Needs no network: the window is opened with what this answers. @throws card_payments_off */
  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { customer, idempotency_key } = input.context ?? {}
    const id = idempotency_key ?? textIn(input.data, "session_id") ?? ""
    const data = sessionData(
      {
        session_id: id,
        amount: input.amount,
        currency_code: input.currency_code,
        language: input.data?.language,
        account_id: customer?.id ?? null,
        email: customer?.email ?? null,
      },
      this.#service.options
    )
    return { id, data: { ...data, transaction_id: null }, status: PaymentSessionStatus.PENDING }
  }

  /** Another sum: a Check for the old one is refused from now on. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const data = sessionData(
      {
        session_id: textIn(input.data, "invoice_id") ?? "",
        amount: input.amount,
        currency_code: input.currency_code,
        language: input.data?.language,
        account_id: textIn(input.data, "account_id"),
        email: textIn(input.data, "email"),
      },
      this.#service.options
    )
    return { data: { ...input.data, ...data } }
  }

  /** Must not fail. A Check for a session that is gone is refused by its absence. */
  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: input.data }
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const session = input.context?.idempotency_key ?? textIn(input.data, "invoice_id") ?? ""
    return authorise(this.#scope, session, input.data)
  }

  /** @throws capture_failed, payment_service_silent */
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const transaction = await takeMoney(this.#scope, this.#transactionId(input.data))
    return { data: withTransaction(input.data, transaction) }
  }

  /** @throws refund_in_progress, refund_just_made, refund_refused, payment_service_silent */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const attempt = await findAttempt(this.#scope, this.#transactionId(input.data))
    if (!attempt) {
      throw refusal("card_payment_not_found")
    }
    await refundPart(this.#scope, {
      attempt,
      amount: exactText(input.amount),
      refund_id: input.context?.idempotency_key ?? "",
    })
    return { data: input.data }
  }

  /** Only what was not taken yet. @throws payment_captured_already, payment_service_silent */
  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const id = textIn(input.data, "transaction_id")
    return id === null ? { data: input.data } : cancel(this.#scope, id, input.data)
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const id = textIn(input.data, "transaction_id")
    const transaction = id === null ? undefined : await askService(this.#service, id)
    return { data: transaction ? withTransaction(input.data, transaction) : input.data }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const id = textIn(input.data, "transaction_id")
    const transaction = id === null ? undefined : await askService(this.#service, id)
    return { status: statusOf(transaction), data: input.data }
  }

  /** Core's own route for notifications answers too late and decides nothing: the plugin has its own. */
  async getWebhookActionAndData(
    _payload: ProviderWebhookPayload["payload"]
  ): Promise<WebhookActionResult> {
    return { action: "not_supported" }
  }

  #transactionId(data: Record<string, unknown> | undefined): string {
    const id = textIn(data, "transaction_id")
    if (id === null) {
      throw refusal("card_payment_not_found")
    }
    return id
  }
}

export default CloudPaymentsProvider
