import { availableParallelism } from "node:os"
import path from "node:path"
import { Piscina } from "piscina"
import type { EngravingTask } from "./engraving-task"

/** Draws many faces at once, each on a thread of its own: a face takes half a second of a processor. */
export class Engraver {
  readonly #threads = new Piscina<EngravingTask, Uint8Array>({
    filename: path.join(__dirname, "engraving-task.js"),
    minThreads: 0,
    maxThreads: availableParallelism(),
  })

  /** @returns the picture as `renderCoin` makes it */
  async engrave(task: EngravingTask): Promise<Buffer> {
    return Buffer.from(await this.#threads.run(task))
  }

  /** Ends the threads. What was not drawn by then is given up. */
  close(): Promise<void> {
    return this.#threads.destroy()
  }
}
