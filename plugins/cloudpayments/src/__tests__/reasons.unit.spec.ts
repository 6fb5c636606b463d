import { isCheckRefusal, REASON_CODES, REASON_GROUPS, reasonOf } from "../reasons"
import names from "./fixtures/reason-names.json"

describe("P8 why a payment was refused", () => {
  it("P8 knows every code of the service, and those of Check", () => {
    const documented = Object.keys(names).map(Number)
    expect(REASON_CODES).toEqual([
      ...[3001, 3002, 3003, 3004, 3005, 3006, 3007, 3008],
      ...documented.sort((a, b) => a - b),
    ])
    expect(new Set(REASON_CODES.map((code) => reasonOf(code).group))).toEqual(
      new Set(REASON_GROUPS)
    )
  })

  it.each([
    [5005, "contact_bank", true],
    [5014, "check_card", true],
    [5012, "other_card", true],
    [5096, "try_later", true],
    [5013, "amount", true],
    [5062, "forbidden_card", true],
    [5051, "insufficient_funds", true],
    [5061, "raise_limit", true],
    [5082, "wrong_cvv", true],
    [6025, "cannot_pay", false],
    [3004, "overdue", false],
    [3003, "not_accepted", true],
  ])("P8 puts %i into %s", (code, group, retry) => {
    expect(reasonOf(code)).toEqual({ code, group, retry })
  })

  it("P8 sends the buyer of an unknown refusal to the bank", () => {
    expect(reasonOf(5999)).toEqual({ code: 5999, group: "contact_bank", retry: true })
    expect(reasonOf(3099).group).toBe("not_accepted")
  })

  it("G29 tells the shop's own refusals from those of a card", () => {
    expect([3001, 3008].map(isCheckRefusal)).toEqual([true, true])
    expect([0, 2999, 4000, 5051].map(isCheckRefusal)).toEqual([false, false, false, false])
  })
})
