import type { EventEmitter } from "node:events"
import { refund } from "./bank/back-office"
import type { Call, Merchant, Merchants } from "./merchants"
import { hundredths, unpadded } from "./money"
import type { Delivery } from "./notices/delivery"
import type { Operation, Status, Terms } from "./operation"
import { pay, type Purchase, type PurchaseResult } from "./purchase"
import { USUAL, type Switches } from "./switches"
import type { TerminalOptions } from "./terminal"

/** An operation as tests and the page see it. */
export interface OperationView {
  id: string
  kind: Operation["kind"]
  status: Status
  reasonCode: number
  /** In major units. */
  amount: number
  refunded: number
  currency: string
  schema: Terms["schema"]
  invoiceId: string | null
  accountId: string | null
  email: string | null
  card: { firstSix: string; lastFour: string; type: string }
  /** ISO date. */
  createdAt: string
  /** Of a refund: the payment. */
  original: string | null
  fallbackOf: string | null
}

/** One terminal in the hands of a test: its clock, its faults, its buyers. */
export class CardsHandle {
  constructor(
    private readonly merchants: Merchants,
    private readonly merchant: Merchant
  ) {}

  get publicId(): string {
    return this.merchant.terminal.publicId
  }

  /** The time of this terminal. */
  readonly clock = {
    now: (): number => this.merchant.terminal.clock.now(),
    /** Lets time pass: retries, expiries and pages of banks that were left come due. */
    advance: (ms: number): Promise<void> => this.merchant.terminal.clock.advance(ms),
  }

  /** Tells whenever something has changed. */
  get changes(): EventEmitter<{ changed: [] }> {
    return this.merchant.terminal
  }

  get switches(): Switches {
    return this.merchant.terminal.switches
  }

  /** Changes what is given and leaves the rest. @throws Error with a sentence for what makes no sense */
  change(change: Partial<Switches>): Switches {
    return this.merchant.terminal.change(change)
  }

  /** Everything behaves again. */
  behave(): void {
    this.merchant.terminal.change(USUAL)
  }

  /** Notifications go to `<base>/<type>` from now on; to nobody without a base. */
  notifyAt(base: string | undefined): void {
    this.merchant.terminal.courier.tellAt(base)
  }

  /** A buyer without a browser pays. */
  pay(purchase: Purchase): Promise<PurchaseResult> {
    return pay(this.merchant, purchase)
  }

  /**
   * Somebody of the shop gives money back in the cabinet of the service.
   * @param amount in major units; all that is left when left out
   * @returns the number of the refund
   */
  async refundFromCabinet(transactionId: string, amount?: number | string): Promise<string> {
    const { terminal } = this.merchant
    const payment = terminal.ledger.find(transactionId)
    const rest = payment ? payment.amount - payment.refunded : 0
    const sum = amount === undefined ? rest : hundredths(amount)
    if (!sum) {
      throw new Error("There is no such sum to refund.")
    }
    const made = refund(terminal, transactionId, sum)
    await this.idle()
    return made.id
  }

  /** All operations, old to new. */
  operations(): OperationView[] {
    return this.merchant.terminal.ledger.all().map(viewOf)
  }

  /** All tries to deliver a notification, old to new. */
  deliveries(): Delivery[] {
    return [...this.merchant.terminal.courier.deliveries]
  }

  /** Requests that the shop has made to the API. */
  calls(): Call[] {
    return [...this.merchant.calls]
  }

  /** Resolves when no notification is on its way; retries that are due later are not waited for. */
  idle(): Promise<void> {
    return this.merchant.terminal.courier.idle()
  }

  /** Forgets operations, deliveries, answers, faults and the time that has passed; who is told stays. */
  reset(): void {
    this.merchant.reset()
  }

  /** Opens another terminal with everything of its own, or opens one anew. */
  open(options: TerminalOptions): CardsHandle {
    return new CardsHandle(this.merchants, this.merchants.open(options))
  }

  /** Another terminal that is open. @throws Error when there is none */
  terminal(publicId: string): CardsHandle {
    const merchant = this.merchants.find(publicId)
    if (!merchant) {
      throw new Error(`There is no terminal ${publicId}.`)
    }
    return new CardsHandle(this.merchants, merchant)
  }
}

function viewOf(operation: Operation): OperationView {
  const { terms, card } = operation
  return {
    id: operation.id,
    kind: operation.kind,
    status: operation.status,
    reasonCode: operation.reasonCode,
    amount: unpadded(operation.amount),
    refunded: unpadded(operation.refunded),
    currency: terms.currency,
    schema: terms.schema,
    invoiceId: terms.invoiceId,
    accountId: terms.accountId,
    email: terms.email,
    card: { firstSix: card.firstSix, lastFour: card.lastFour, type: card.type },
    createdAt: new Date(operation.createdAt).toISOString(),
    original: operation.original,
    fallbackOf: operation.fallbackOf,
  }
}
