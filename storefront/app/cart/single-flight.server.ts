import { LRUCache } from "lru-cache"

const DOUBLE_CLICK_MS = 2_000

const running = new LRUCache<string, Promise<unknown>>({ max: 5_000, ttl: DOUBLE_CLICK_MS })

/**
 * Runs a piece of work once for a double click: the same key within two seconds gets the same result. A
 * failure is not kept, so that another try is a real one.
 * @param key must name the visitor's own cart, or strangers would share a result
 */
export function singleFlight<T>(key: string, work: () => Promise<T>): Promise<T> {
  const known = running.get(key) as Promise<T> | undefined
  if (known) return known
  const started = work()
  running.set(key, started)
  started.catch(() => running.delete(key))
  return started
}
