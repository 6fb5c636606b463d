import { afterAll, afterEach, beforeAll } from "vitest"
import { availabilityCache, catalogueCache, limitsCache, liveCache } from "~/api/cache.server"
import { backend } from "../fake/server"

/** Runs a suite against the fake backend, each test with empty caches. */
export function useBackend(): void {
  beforeAll(() => backend.listen({ onUnhandledRequest: "error" }))
  afterEach(() => {
    backend.resetHandlers()
    catalogueCache.clear()
    availabilityCache.clear()
    limitsCache.clear()
    liveCache.clear()
  })
  afterAll(() => backend.close())
}
