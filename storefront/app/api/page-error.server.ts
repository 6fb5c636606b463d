import { data } from "@remix-run/node"
import { isApiError } from "./api-error"

/**
 * Ends a loader with a page: not found stays 404, a silent backend becomes 503 ("try again soon").
 * Use as `await getCoin(…).catch(throwAsPage)`.
 */
export function throwAsPage(error: unknown): never {
  if (!isApiError(error)) throw error
  if (error.isOutage) {
    throw data({ code: error.code }, { status: 503, headers: { "Retry-After": "30" } })
  }
  throw data({ code: error.code }, { status: error.status === 404 ? 404 : 400 })
}
