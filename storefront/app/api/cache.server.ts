import { LRUCache } from "lru-cache"
import { isApiError } from "./api-error"

const STALE_FOR_MS = 10 * 60 * 1000

interface CacheOptions {
  /** Answers younger than this are used as they are. */
  ttlMs: number
  max: number
  /** an older answer is never used: who asks hears of an outage */
  alwaysFresh?: boolean
}

const isOutage = (error: unknown) => isApiError(error) && error.isOutage
const isLimit = (error: unknown) => isApiError(error) && error.status === 429

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
          // An outage, or the limit of whoever asked, is bridged with the old answer; a clear "no" (the coin is
          // gone) ends it.
          const bridge = !alwaysFresh && stale !== undefined && (isLimit(error) || isOutage(error))
          options.allowStaleOnFetchRejection = bridge
          options.noDeleteOnFetchRejection = bridge
          throw error
        }),
    })
  }

  /**
   * The cached answer, or what `load` gives; concurrent callers of one key share one load. It counts for the
   * limits of the caller it belongs to, so the others ask once more when that one has reached them.
   */
  async get<T extends object>(key: string, load: () => Promise<T>): Promise<T> {
    if (this.#entries.getRemainingTTL(key) < -STALE_FOR_MS) this.#entries.delete(key)
    let own = false
    const context = () => {
      own = true
      return load()
    }
    try {
      return (await this.#entries.fetch(key, { context })) as T
    } catch (error) {
      if (own || !isLimit(error)) throw error
      return this.get(key, load)
    }
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
