import { later } from "../context"
import { PkiError } from "../errors"
import type { Purpose } from "../types"

/** How far the clock of a signer's computer may be off at a sign-in. */
const TOLERANCE_MS = 10 * 60_000

/**
 * The signer's clock proves nothing. A sign-in with a clock far off is refused all the same: the text was made by us
 * moments ago; for an agreement the time is only recorded.
 *
 * @throws PkiError `signing_time_off`
 */
export function requireSigningTime(
  signingTime: Date | undefined,
  purpose: Purpose,
  now: Date
): void {
  if (purpose !== "sign_in" || !signingTime) return
  if (signingTime < later(now, -TOLERANCE_MS) || signingTime > later(now, TOLERANCE_MS)) {
    throw new PkiError("signing_time_off")
  }
}
