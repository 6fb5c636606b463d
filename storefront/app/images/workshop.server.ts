import pLimit from "p-limit"
import type { DiskCache } from "./disk-cache.server"
import { PictureError } from "./picture-error.server"

/** Pictures made at once; each may use several threads of libvips. */
const AT_ONCE = 2
/** Pictures that may wait; more would only time out in the browser. */
const WAITING = 300

/**
 * Makes files and keeps them: callers of one name share one making, and only a few are made at a time.
 */
export class Workshop {
  readonly #making = new Map<string, Promise<Buffer>>()
  readonly #limit = pLimit(AT_ONCE)

  constructor(private readonly cache: DiskCache) {}

  /**
   * The kept file of that name, or what `make` gives.
   * @throws PictureError `picture_server_busy`, and whatever `make` throws
   */
  get(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const running = this.#making.get(name)
    if (running) return running
    const result = this.#find(name, make).finally(() => this.#making.delete(name))
    this.#making.set(name, result)
    return result
  }

  async #find(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const kept = await this.cache.get(name)
    if (kept) return kept
    if (this.#limit.pendingCount >= WAITING) throw new PictureError("picture_server_busy")
    const made = await this.#limit(make)
    await this.cache.put(name, made)
    return made
  }
}
