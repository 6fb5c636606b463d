import { data } from "@remix-run/node"
import { isApiError, retryAfterOf } from "./api-error"

const A_MINUTE = 60

/**
 * Ends a loader with a page: not found stays 404, too many requests 429 with the time to come back, a silent
 * backend becomes 503 ("try again soon").
 * Use as `await getCoin(…).catch(throwAsPage)`.
 */
export function throwAsPage(error: unknown): never {
  if (!isApiError(error)) throw error
  if (error.isOutage) {
    throw data({ code: error.code }, { status: 503, headers: { "Retry-After": "30" } })
  }
  if (error.status === 429) {
    const retryAfter = retryAfterOf(error) || A_MINUTE
    const headers = { "Retry-After": String(retryAfter) }
    throw data({ code: error.code, retryAfter }, { status: 429, headers })
  }
  throw data({ code: error.code }, { status: error.status === 404 ? 404 : 400 })
}
