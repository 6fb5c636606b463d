import type { Count } from "./limiter"

/** Whether this request is one too many. */
export const isOver = ({ used, points }: Count): boolean => used > points

/**
 * What a client is told of its quotas, in the fields of draft-ietf-httpapi-ratelimit-headers-10.
 * `Retry-After` is there once a quota is used up: whole seconds until every one of them is free again.
 */
export const quotaHeaders = (counts: Count[]): Record<string, string> => {
  const list = (parameters: (count: Count) => string) =>
    counts.map((count) => `"${count.name}";${parameters(count)}`).join(", ")
  const waits = counts.filter(isOver).map(({ resetSeconds }) => resetSeconds)
  return {
    "RateLimit-Policy": list(({ points, seconds }) => `q=${points};w=${seconds}`),
    RateLimit: list(
      ({ points, used, resetSeconds }) => `r=${Math.max(0, points - used)};t=${resetSeconds}`
    ),
    ...(waits.length > 0 && { "Retry-After": String(Math.max(...waits)) }),
  }
}
