/** Kinds of requests that are counted apart. */
export const TIERS = ["reads", "writes", "signIn", "money"] as const

/** One of {@link TIERS}. */
export type Tier = (typeof TIERS)[number]

const READING = ["GET", "HEAD", "OPTIONS"]

const MONEY = [/^\/store\/payment-collections(\/|$)/, /^\/store\/carts\/[^/]+\/complete\/?$/]

/** Reading in name only: each costs the shop a signature and the buyer some work. */
const CAPTCHA = /^\/store\/captcha\/?$/

const within = (path: string, route: string): boolean =>
  path === route || path.startsWith(`${route}/`)

/**
 * The kind of a request.
 *
 * @param path as requested, with or without a query; routes are found in capitals too
 * @param signInRoutes addresses beside `/auth` that sign people in
 */
export const tierOf = (method: string, path: string, signInRoutes: readonly string[]): Tier => {
  const [wanted = ""] = path.toLowerCase().split("?")
  if (within(wanted, "/auth")) {
    return "signIn"
  }
  if (READING.includes(method)) {
    return CAPTCHA.test(wanted) ? "writes" : "reads"
  }
  if (signInRoutes.some((route) => within(wanted, route))) {
    return "signIn"
  }
  return MONEY.some((route) => route.test(wanted)) ? "money" : "writes"
}
