/** Header in which our own server notes who called; whatever a browser sends under this name is overwritten. */
export const CALLER_HEADER = "x-qazyna-caller"

const MAX_AGENT = 300

/**
 * Who stands behind a call to the Store API: the buyer's address and browser, not this server's. The log of
 * the backend and its limits per address count on it.
 */
export function callerHeaders(request: Request): Record<string, string> {
  const address = request.headers.get(CALLER_HEADER)
  const agent = request.headers.get("user-agent")?.slice(0, MAX_AGENT)
  return {
    ...(address ? { "x-forwarded-for": address } : {}),
    ...(agent ? { "user-agent": agent } : {}),
  }
}
