import { randomBytes } from "node:crypto"
import type {
  Call,
  CardSwitches,
  Delivery,
  OperationView,
  Purchase,
  PurchaseResult,
} from "@qazyna/sandbox"
import { sandboxPlace, terminalVariables, type ShopTerminal } from "./addresses"
import { ask } from "./ask"

/** A terminal of the card service, in the hands of a test: its buyers, its clock and its faults. */
export class CardTerminal {
  private constructor(private readonly terminal: ShopTerminal) {}

  /**
   * Opens a terminal with everything of its own, so that shops which run at the same time do not disturb each other.
   * @param backend where notifications go, if it is known already; see `tell`
   */
  static async open(backend?: string): Promise<CardTerminal> {
    const mark = randomBytes(6).toString("hex")
    const terminal = { publicId: `pk_tests_${mark}`, apiSecret: `tests-only-${mark}` }
    await control("terminals", "POST", {
      ...terminal,
      ...(backend ? { notify: hooks(backend) } : {}),
    })
    return new CardTerminal(terminal)
  }

  /** Environment of a backend that takes cards at this terminal. */
  get variables(): Record<string, string> {
    return terminalVariables(sandboxPlace(), this.terminal)
  }

  get publicId(): string {
    return this.terminal.publicId
  }

  /** Notifications go to this backend from now on; null: to nobody. */
  async tell(backend: string | null): Promise<void> {
    await this.#control("", "POST", { notify: backend && hooks(backend) })
  }

  /** A buyer without a browser pays. @returns once the shop has been told */
  pay(purchase: Purchase): Promise<PurchaseResult> {
    return payAt(this.publicId, purchase)
  }

  /** Somebody gives money back in the cabinet. @returns the number of the refund */
  async refundFromCabinet(transactionId: string, amount?: number): Promise<string> {
    const made = await this.#control<{ transactionId: string }>("/refunds", "POST", {
      transactionId,
      amount,
    })
    return made.transactionId
  }

  /** Lets time pass at the service. */
  async advance(ms: number): Promise<void> {
    await this.#control("/clock", "POST", { advanceMs: ms })
  }

  /** Makes the service misbehave, until `behave`. */
  change(switches: Partial<CardSwitches>): Promise<CardSwitches> {
    return this.#control("/switches", "POST", switches)
  }

  async behave(): Promise<void> {
    await this.#control("/switches", "DELETE")
  }

  async operations(): Promise<OperationView[]> {
    return operationsOf(this.publicId)
  }

  async deliveries(): Promise<Delivery[]> {
    return (await this.#control<{ deliveries: Delivery[] }>("/deliveries")).deliveries
  }

  /** Requests that the shop has made to the API. */
  async calls(): Promise<Call[]> {
    return (await this.#control<{ calls: Call[] }>("/calls")).calls
  }

  /** Resolves when no notification is on its way. */
  async idle(): Promise<void> {
    await this.#control("/idle", "POST", {})
  }

  async reset(): Promise<void> {
    await this.#control("/reset", "POST", {})
  }

  #control<Answer>(path: string, method = "GET", body?: object): Promise<Answer> {
    return control(`${path.slice(1)}?terminal=${this.publicId}`, method, body)
  }
}

/** Everything that a terminal has done, old to new. */
export async function operationsOf(publicId: string): Promise<OperationView[]> {
  const path = `operations?terminal=${publicId}`
  return (await control<{ operations: OperationView[] }>(path)).operations
}

/** A buyer without a browser pays at a terminal. @returns once the shop has been told */
export function payAt(publicId: string, purchase: Purchase): Promise<PurchaseResult> {
  return control(`pay?terminal=${publicId}`, "POST", purchase)
}

const hooks = (backend: string): string => `${backend}/hooks/cloudpayments`

function control<Answer>(path: string, method = "GET", body?: object): Promise<Answer> {
  const base = `${sandboxPlace().cards}/control/cards`
  return ask(path === "" || path.startsWith("?") ? base + path : `${base}/${path}`, method, body)
}
