import { isRouteErrorResponse } from "@remix-run/react"

export type ErrorKind = "notFound" | "unavailable" | "unexpected"

/** Which of the three error pages an error gets. */
export function errorKind(error: unknown): ErrorKind {
  if (!isRouteErrorResponse(error)) return "unexpected"
  if (error.status === 404) return "notFound"
  return error.status === 503 ? "unavailable" : "unexpected"
}
