import { Cashier } from "./bank/cashier"
import { Repeats } from "./api/repeats"
import type { Invoice } from "./api/invoices"
import type { Receipt } from "./api/receipts"
import type { OperationNumbers } from "./numbers"
import type { ApiFault } from "./switches"
import { Terminal, type TerminalOptions } from "./terminal"

/** A request that a shop made. */
export interface Call {
  path: string
  at: string
  requestId: string | null
  fault: ApiFault | null
}

/** A shop with its terminal, its invoices and its requests under way. */
export class Merchant {
  readonly terminal: Terminal
  readonly cashier: Cashier
  readonly repeats: Repeats
  readonly invoices = new Map<string, Invoice>()
  readonly receipts = new Map<string, Receipt>()
  readonly calls: Call[] = []
  inFlight = 0

  constructor(options: TerminalOptions, numbers: OperationNumbers) {
    this.terminal = new Terminal(options, numbers)
    this.cashier = new Cashier(this.terminal)
    this.repeats = new Repeats(this.terminal.clock)
  }

  /** Writes a request into the log. */
  note(path: string, requestId: string | undefined, fault: ApiFault | undefined): void {
    const at = new Date(this.terminal.clock.now()).toISOString()
    this.calls.push({ path, at, requestId: requestId ?? null, fault: fault ?? null })
  }

  /** Forgets everything but who the shop is. */
  reset(): void {
    this.terminal.reset()
    this.repeats.clear()
    this.invoices.clear()
    this.receipts.clear()
    this.calls.length = 0
  }
}

/** All shops of the service by public id; the first one is the common one. */
export class Merchants {
  private readonly all = new Map<string, Merchant>()

  constructor(private readonly numbers: OperationNumbers) {}

  /** Opens a terminal; one with the same id is replaced. */
  open(options: TerminalOptions): Merchant {
    const merchant = new Merchant(options, this.numbers)
    this.find(options.publicId)?.terminal.clock.reset()
    this.all.set(options.publicId, merchant)
    return merchant
  }

  find(publicId: string): Merchant | undefined {
    return this.all.get(publicId)
  }

  /** Whoever has something that only one shop can have. */
  which(has: (merchant: Merchant) => boolean): Merchant | undefined {
    return [...this.all.values()].find(has)
  }

  list(): Merchant[] {
    return [...this.all.values()]
  }
}
