import { EventEmitter } from "node:events"
import type { Nuc } from "../nuc/nuc"
import { USUAL, withChange, type Behaviour } from "./behaviour"

const KEPT_REQUESTS = 100

export type Decision = "sign" | "cancel"

/** A message that a page has sent, and what became of it. */
export interface RequestRecord {
  id: number
  at: string
  /** The page's origin, which a browser cannot forge. */
  origin: string | null
  module: string
  method: string
  args: unknown
  outcome: string
}

/** A signature that waits for a person to decide. */
export interface PendingSignature {
  id: number
  origin: string | null
  person: string
  texts: string[]
}

/** What this NCALayer does and has seen; the page of the sandbox is its window. */
export class Desk extends EventEmitter<{ changed: [] }> {
  behaviour: Behaviour = USUAL
  private log: RequestRecord[] = []
  private readonly waiting = new Map<
    number,
    PendingSignature & { decide: (decision: Decision) => void }
  >()
  private lastId = 0

  constructor(readonly nuc: Nuc) {
    super()
  }

  /** @throws Error with a sentence for settings that make no sense */
  change(change: Partial<Behaviour>): Behaviour {
    if (change.person !== undefined && !this.nuc.person(change.person)) {
      throw new Error(`Nobody has the key ${JSON.stringify(change.person)}.`)
    }
    this.behaviour = withChange(this.behaviour, change)
    this.emit("changed")
    return this.behaviour
  }

  /** Forgets requests and goes back to the usual behaviour; what waits is cancelled. */
  reset(): void {
    this.pending.forEach(({ id }) => this.decide(id, "cancel"))
    this.log = []
    this.change(USUAL)
  }

  record(request: Omit<RequestRecord, "id" | "at" | "outcome">): (outcome: string) => void {
    const record = {
      ...request,
      id: ++this.lastId,
      at: new Date().toISOString(),
      outcome: "pending",
    }
    this.log = [record, ...this.log].slice(0, KEPT_REQUESTS)
    this.emit("changed")
    return (outcome) => {
      record.outcome = outcome
      this.emit("changed")
    }
  }

  /** Newest first. */
  get requests(): RequestRecord[] {
    return this.log
  }

  get pending(): PendingSignature[] {
    return [...this.waiting.values()].map(({ decide: _decide, ...pending }) => pending)
  }

  /** Waits until somebody decides, or the page goes away. */
  ask(pending: Omit<PendingSignature, "id">, gone: AbortSignal): Promise<Decision> {
    const id = ++this.lastId
    return new Promise<Decision>((resolve) => {
      const decide = (decision: Decision): void => {
        this.waiting.delete(id)
        resolve(decision)
        this.emit("changed")
      }
      this.waiting.set(id, { ...pending, id, decide })
      gone.addEventListener("abort", () => decide("cancel"), { once: true })
      this.emit("changed")
    })
  }

  /** @returns false when nothing with this number waits any more */
  decide(id: number, decision: Decision): boolean {
    const found = this.waiting.get(id)
    found?.decide(decision)
    return found !== undefined
  }
}
