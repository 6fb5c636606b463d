/** Container key of a shop's own {@link AttemptLimiter}: a module registered under this name. */
export const ATTEMPT_LIMITER = "attemptLimiter"

/** From where a try came, for the audit log. */
export type AttemptOrigin = { ip?: string; user_agent?: string }

/** Counts wrong passwords of an account and locks it. The subject is the id of an auth identity. */
export interface AttemptLimiter {
  /** Takes one try before the password is looked at; refused when locked or no try is left. */
  take(subject: string): Promise<{ allowed: boolean }>
  failed(subject: string, origin?: AttemptOrigin): Promise<{ locked: boolean; triesLeft: number }>
  succeeded(subject: string): Promise<void>
}

/** Used where a shop has no limiter: every try is allowed, nothing is counted. */
export const noLimiter: AttemptLimiter = {
  take: async () => ({ allowed: true }),
  failed: async () => ({ locked: false, triesLeft: Number.POSITIVE_INFINITY }),
  succeeded: async () => undefined,
}
