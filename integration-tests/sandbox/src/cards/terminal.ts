import { EventEmitter } from "node:events"
import { Clock } from "./clock"
import { Ledger } from "./ledger"
import { Courier } from "./notices/courier"
import type { OperationNumbers } from "./numbers"
import { USUAL, withChange, type ApiFault, type Switches } from "./switches"

/** Who a terminal is for. */
export interface TerminalOptions {
  publicId: string
  apiSecret: string
  /** Each type is told at `<notify>/<type>`; nothing is told when left out. */
  notify?: string
}

/** A terminal of a shop: its operations, its notifications, its own clock and its own faults. */
export class Terminal extends EventEmitter<{ changed: [] }> {
  readonly publicId: string
  readonly apiSecret: string
  readonly clock = new Clock()
  readonly ledger: Ledger
  readonly courier: Courier
  private current: Switches = USUAL

  constructor({ publicId, apiSecret, notify }: TerminalOptions, numbers: OperationNumbers) {
    super()
    this.publicId = publicId
    this.apiSecret = apiSecret
    this.ledger = new Ledger(numbers)
    this.courier = new Courier(this, notify)
    this.courier.on("changed", () => this.emit("changed"))
  }

  get switches(): Switches {
    return this.current
  }

  /** Changes what is given and leaves the rest. @throws Error with a sentence for what makes no sense */
  change(change: Partial<Switches>): Switches {
    this.current = withChange(this.current, change)
    this.emit("changed")
    return this.current
  }

  /** Takes the next fault of a path of the API, if it has one. */
  takeFault(path: string): ApiFault | undefined {
    const planned = this.current.api[path]
    if (!planned) {
      return undefined
    }
    const { [path]: _, ...others } = this.current.api
    if (planned.times === undefined) {
      return planned.fault
    }
    const left = planned.times - 1
    this.current = {
      ...this.current,
      api: left > 0 ? { ...others, [path]: { ...planned, times: left } } : others,
    }
    return planned.fault
  }

  /** Back to an empty terminal that behaves; who is told stays. */
  reset(): void {
    this.clock.reset()
    this.ledger.clear()
    this.courier.deliveries.length = 0
    this.current = USUAL
    this.emit("changed")
  }
}
