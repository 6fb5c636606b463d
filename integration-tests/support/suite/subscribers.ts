import type { EventEmitter } from "node:events"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Knows which subscribers of the backend are at work. They outlive the request that woke them: a mail may be on its
 * way when its test is over, and what it writes then would meet the database of the next one.
 */
export class Subscribers {
  readonly #working = new Set<unknown>()

  /** Takes over from the event bus to call subscribers, since it forgets them once called. */
  watch(container: MedusaContainer): void {
    const bus = container.resolve<{ eventEmitter_: EventEmitter }>(Modules.EVENT_BUS)
    const emitter = bus.eventEmitter_
    emitter.emit = (event, ...data) => {
      const subscribers = emitter.listeners(event)
      for (const subscriber of subscribers) {
        const work = Promise.resolve(subscriber(...data)).finally(() => this.#working.delete(work))
        this.#working.add(work)
      }
      return subscribers.length > 0
    }
  }

  /** Resolves when all are done, those included that another one woke. */
  async rest(): Promise<void> {
    while (this.#working.size > 0) {
      await Promise.allSettled(this.#working)
    }
  }
}
