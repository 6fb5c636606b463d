import type { PkiCode } from "./codes"

/** The few things that a buyer is told; the audit log gets the {@link PkiCode}. */
export type BuyerCode =
  | "eds_refused"
  | "eds_unavailable"
  | "eds_expired"
  | "eds_revoked"
  | "eds_wrong_key"
  | "eds_clock_off"

const AUDIENCE: Partial<Record<PkiCode, BuyerCode>> = {
  certificate_expired: "eds_expired",
  certificate_not_yet_valid: "eds_expired",
  certificate_revoked: "eds_revoked",
  certificate_on_hold: "eds_revoked",
  certificate_unknown: "eds_revoked",
  certificate_untrusted: "eds_wrong_key",
  key_usage_refused: "eds_wrong_key",
  extended_key_usage_refused: "eds_wrong_key",
  not_natural_person: "eds_wrong_key",
  signing_time_off: "eds_clock_off",
}

/** Prefixes of the codes that speak of an authority's answer or of the shop itself, which a buyer cannot mend. */
const OUTAGE = /^(?:engine|ocsp|crl|timestamp|transport|trust|revocation)_/

/** What the buyer is told about a refusal. */
export function audienceOf(code: PkiCode): BuyerCode {
  return AUDIENCE[code] ?? (OUTAGE.test(code) ? "eds_unavailable" : "eds_refused")
}
