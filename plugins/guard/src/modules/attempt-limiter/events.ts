/** The wrong password that locks: `{ subject, ip?, user_agent? }`. `guard.account_locked` follows it. */
export const ATTEMPTS_EXHAUSTED = "guard.attempts_exhausted"
