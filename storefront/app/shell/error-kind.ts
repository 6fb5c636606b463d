import { isRouteErrorResponse } from "@remix-run/react"

export type ErrorKind = "notFound" | "tooMany" | "unavailable" | "unexpected"

/** Which of the four error pages an error gets. */
export function errorKind(error: unknown): ErrorKind {
  if (!isRouteErrorResponse(error)) return "unexpected"
  if (error.status === 404) return "notFound"
  if (error.status === 429) return "tooMany"
  return error.status === 503 ? "unavailable" : "unexpected"
}

/** Minutes after which a page that was asked for too often may be tried again. */
export function minutesToWait(error: unknown): number {
  const { retryAfter } = (isRouteErrorResponse(error) ? error.data : {}) as { retryAfter?: number }
  return Math.max(1, Math.ceil((retryAfter ?? 0) / 60))
}
