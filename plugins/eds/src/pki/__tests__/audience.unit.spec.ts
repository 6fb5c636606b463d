import { audienceOf } from "../audience"
import { PKI_CODES } from "../codes"

describe("G1 what a buyer is told", () => {
  it("G1 every refusal has one of few sentences", () => {
    const told = new Set(PKI_CODES.map(audienceOf))
    expect([...told].sort()).toEqual([
      "eds_clock_off",
      "eds_expired",
      "eds_refused",
      "eds_revoked",
      "eds_unavailable",
      "eds_wrong_key",
    ])
  })

  it("G1 a silent or lying authority is not the buyer's fault", () => {
    expect(audienceOf("revocation_unavailable")).toBe("eds_unavailable")
    expect(audienceOf("ocsp_signature_invalid")).toBe("eds_unavailable")
    expect(audienceOf("engine_failed")).toBe("eds_unavailable")
    expect(audienceOf("signature_invalid")).toBe("eds_refused")
  })
})
