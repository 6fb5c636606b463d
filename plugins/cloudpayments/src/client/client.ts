import { z } from "@medusajs/framework/zod"
import { malformed, openEnvelope } from "./envelope"
import { exactNumber } from "./json"
import { readOrderPage, type OrderPage, type OrderPageRequest } from "./orders"
import type { Failure, Outcome } from "./outcome"
import { readTransaction, type Transaction, type TransactionStatus } from "./transaction"
import { createTransport, type TransportOptions } from "./transport"

/** Which operations are listed. */
export interface ListRequest {
  /** Both inclusive. */
  from: Date
  to: Date
  statuses?: readonly TransactionStatus[]
}

/** Of `/v2/payments/list`. */
const PAGE_SIZE = 100

/** A bound on what one question may cost: a hundred thousand operations. */
const MAX_PAGES = 1000

const RefundModel = z.looseObject({ TransactionId: z.string().regex(/^\d+$/) })

/**
 * The service's API. No method throws for what the network or the service does: each ends in an outcome. Ids and amounts
 * are exact texts; amounts are in major units, `"152500.00"`.
 *
 * Whatever moves money is sent under a request id: within an hour the service carries out the same id only once.
 */
export class CloudPaymentsClient {
  private readonly post: ReturnType<typeof createTransport>

  constructor(options: TransportOptions) {
    this.post = createTransport(options)
  }

  /** Whether id and secret of the terminal are right. */
  async test(): Promise<Outcome> {
    return this.ask("/test", {}, () => ({}))
  }

  /** Takes money that was held. What is less than held goes back to the buyer. */
  async confirm(transactionId: string, amount: string, requestId: string): Promise<Outcome> {
    const body = { TransactionId: exactNumber(transactionId), Amount: exactNumber(amount) }
    return this.ask("/payments/confirm", body, () => ({}), requestId)
  }

  /** Gives back money that was held and not taken. */
  async void(transactionId: string, requestId: string): Promise<Outcome> {
    const body = { TransactionId: exactNumber(transactionId) }
    return this.ask("/payments/void", body, () => ({}), requestId)
  }

  /**
   * Gives back money that was taken, all or a part of it.
   *
   * @returns the refund's own transaction id; null when the service did not tell it
   */
  async refund(
    transactionId: string,
    amount: string,
    requestId: string
  ): Promise<Outcome<{ refundTransactionId: string | null }>> {
    const body = { TransactionId: exactNumber(transactionId), Amount: exactNumber(amount) }
    return this.ask(
      "/payments/refund",
      body,
      (model) => ({
        refundTransactionId: RefundModel.safeParse(model).data?.TransactionId ?? null,
      }),
      requestId
    )
  }

  /** One operation as it is now: `declined` when it was refused, `done` with its status in every other case. */
  async get(transactionId: string): Promise<Outcome<{ transaction: Transaction }>> {
    return this.look("/payments/get", { TransactionId: exactNumber(transactionId) })
  }

  /** The last operation of an invoice, refunds included. A later refused one hides an earlier payment. */
  async find(invoiceId: string): Promise<Outcome<{ transaction: Transaction }>> {
    return this.look("/v2/payments/find", { InvoiceId: invoiceId })
  }

  /**
   * All operations of a day.
   *
   * @param day `yyyy-MM-dd`, in UTC
   */
  async listDay(day: string): Promise<Outcome<{ transactions: Transaction[] }>> {
    return this.ask("/payments/list", { Date: day, TimeZone: "UTC" }, manyTransactions)
  }

  /** All operations of a period, oldest first, however many pages they fill. */
  async list(request: ListRequest): Promise<Outcome<{ transactions: Transaction[] }>> {
    const transactions: Transaction[] = []
    for (let page = 1; page <= MAX_PAGES; page++) {
      const outcome = await this.listPage(request, page)
      if (outcome.kind !== "done") {
        return outcome
      }
      transactions.push(...outcome.transactions)
      if (outcome.transactions.length < PAGE_SIZE) {
        return { kind: "done", transactions }
      }
    }
    return malformed()
  }

  /** Makes a hosted page. */
  async createOrder(request: OrderPageRequest): Promise<Outcome<{ order: OrderPage }>> {
    const body = {
      Amount: exactNumber(request.amount),
      Currency: request.currency,
      Description: request.description,
      InvoiceId: request.invoiceId,
      AccountId: request.accountId ?? undefined,
      Email: request.email ?? undefined,
      CultureName: request.culture,
      RequireConfirmation: request.holdFirst,
      SendEmail: false,
      SuccessRedirectUrl: request.successUrl,
      FailRedirectUrl: request.failUrl,
    }
    return this.ask("/orders/create", body, (model) => {
      const order = readOrderPage(model)
      return order && { order }
    })
  }

  /** Withdraws a hosted page, so that nobody can pay on it any more. */
  async cancelOrder(orderId: string): Promise<Outcome> {
    return this.ask("/orders/cancel", { Id: orderId }, () => ({}))
  }

  private listPage({ from, to, statuses }: ListRequest, page: number) {
    const body = {
      CreatedDateGte: from.toISOString(),
      CreatedDateLte: to.toISOString(),
      PageNumber: page,
      TimeZone: "UTC",
      ...(statuses && { Statuses: statuses }),
    }
    return this.ask("/v2/payments/list", body, manyTransactions)
  }

  /** Asks for something to be done. What is still on its way was not done, and may be. */
  private async ask<Result extends object>(
    path: string,
    body: object,
    read: (model: unknown) => Result | undefined,
    requestId?: string
  ): Promise<({ kind: "done" } & Result) | Failure> {
    const opened = await this.open(path, body, requestId)
    if (opened.kind === "unfinished") {
      return malformed()
    }
    if (opened.kind !== "accepted") {
      return opened
    }
    const result = read(opened.model)
    return result ? { kind: "done", ...result } : malformed()
  }

  private async look(path: string, body: object): Promise<Outcome<{ transaction: Transaction }>> {
    const opened = await this.open(path, body)
    if (opened.kind !== "accepted" && opened.kind !== "unfinished") {
      return opened
    }
    const transaction = readTransaction(opened.model)
    if (!transaction) {
      return malformed()
    }
    return { kind: transaction.status === "Declined" ? "declined" : "done", transaction }
  }

  private async open(path: string, body: object, requestId?: string) {
    const answer = await this.post(path, body, requestId)
    return answer.kind === "answered" ? openEnvelope(answer) : answer
  }
}

/** One that cannot be read spoils the list: an operation that is overlooked is money that is overlooked. */
const manyTransactions = (model: unknown): { transactions: Transaction[] } | undefined => {
  const transactions = Array.isArray(model) ? model.map(readTransaction) : [undefined]
  return transactions.every((one) => one !== undefined) ? { transactions } : undefined
}
