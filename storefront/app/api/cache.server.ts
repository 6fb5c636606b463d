import { LRUCache } from "lru-cache"

const STALE_FOR_MS = 10 * 60 * 1000

interface CacheOptions {
  /** Answers younger than this are used as they are. */
  ttlMs: number
  max: number
}

/**
 * Cache of PUBLIC answers: fresh for `ttlMs`, then served stale while one request renews them, and kept
 * through an outage of the backend, for ten minutes at most. Never give it anything of one buyer.
 */
export class PublicCache {
  readonly #entries: LRUCache<string, object, () => Promise<object>>

  constructor({ ttlMs, max }: CacheOptions) {
    this.#entries = new LRUCache({
      max,
      ttl: ttlMs,
      allowStale: true,
      allowStaleOnFetchRejection: true,
      noDeleteOnFetchRejection: true,
      noDeleteOnStaleGet: true,
      fetchMethod: (_key, _stale, { context }) => context(),
    })
  }

  /** The cached answer, or what `load` gives; concurrent callers of one key share one load. */
  async get<T extends object>(key: string, load: () => Promise<T>): Promise<T> {
    const forceRefresh = this.#entries.getRemainingTTL(key) < -STALE_FOR_MS
    const value = await this.#entries.fetch(key, { context: load, forceRefresh })
    return value as T
  }

  clear(): void {
    this.#entries.clear()
  }
}

/** Names, pictures, prices: what staff edit now and then. */
export const catalogueCache = new PublicCache({ ttlMs: 30_000, max: 2_000 })

/** Units per branch: changes with every purchase. */
export const availabilityCache = new PublicCache({ ttlMs: 2_000, max: 2_000 })
