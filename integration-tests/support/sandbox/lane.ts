import type { Switches } from "@qazyna/sandbox"
import { sandboxPlace } from "./addresses"
import { ask } from "./ask"

/** The switches of one suite: outages that no other suite sees. */
export class Lane {
  constructor(private readonly name: string) {}

  /** Makes services of the authority misbehave, until `reset`. */
  async set(change: Partial<Switches>): Promise<void> {
    await ask(`${sandboxPlace().nuc}/switches`, "POST", { lane: this.name, ...change })
  }

  /** Everything works again. */
  async reset(): Promise<void> {
    await ask(`${sandboxPlace().nuc}/switches?lane=${this.name}`, "DELETE")
  }
}
