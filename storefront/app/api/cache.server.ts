import { LRUCache } from "lru-cache"
import { isApiError } from "./api-error"

const STALE_FOR_MS = 10 * 60 * 1000

interface CacheOptions {
  /** Answers younger than this are used as they are. */
  ttlMs: number
  max: number
  /** an older answer is never used while the backend can give a new one */
  alwaysFresh?: boolean
}

/**
 * Cache of PUBLIC answers: fresh for `ttlMs`, then served stale while one request renews them, and kept
 * through an outage of the backend, for ten minutes at most. Never give it anything of one buyer.
 */
export class PublicCache {
  readonly #entries: LRUCache<string, object, () => Promise<object>>

  constructor({ ttlMs, max, alwaysFresh = false }: CacheOptions) {
    this.#entries = new LRUCache({
      max,
      ttl: ttlMs,
      allowStale: !alwaysFresh,
      noDeleteOnStaleGet: true,
      fetchMethod: (_key, stale, { context, options }) =>
        context().catch((error: unknown) => {
          // An outage is bridged with the old answer; a clear "no" (the coin is gone) ends it.
          const bridge = stale !== undefined && isApiError(error) && error.isOutage
          options.allowStaleOnFetchRejection = bridge
          options.noDeleteOnFetchRejection = bridge
          throw error
        }),
    })
  }

  /** The cached answer, or what `load` gives; concurrent callers of one key share one load. */
  async get<T extends object>(key: string, load: () => Promise<T>): Promise<T> {
    if (this.#entries.getRemainingTTL(key) < -STALE_FOR_MS) this.#entries.delete(key)
    return (await this.#entries.fetch(key, { context: load })) as T
  }

  clear(): void {
    this.#entries.clear()
  }
}

/** Names, pictures, prices: what staff edit now and then. */
export const catalogueCache = new PublicCache({ ttlMs: 30_000, max: 2_000 })

/** Units per branch: changes with every purchase. */
export const availabilityCache = new PublicCache({ ttlMs: 2_000, max: 2_000 })

/**
 * Units for pages that are open and ask again and again: however many there are, the backend hears one question
 * a second for each coin or branch.
 */
export const liveCache = new PublicCache({ ttlMs: 1_000, max: 1_000, alwaysFresh: true })

/** Purchase limits as visitors see them, who are not signed in. */
export const limitsCache = new PublicCache({ ttlMs: 5_000, max: 1_000 })
