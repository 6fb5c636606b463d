import { hashPassword, matchesPassword } from "../hash"
import { requireStrongPassword } from "../policy"

const missingIn = (password: string): unknown => {
  try {
    requireStrongPassword(password)
    return []
  } catch (error) {
    return (error as { details: { missing: string[] } }).details.missing
  }
}

describe("passwords", () => {
  it.each([
    ["Altyn-Qazyna-2026!", []],
    ["Altyn-Qazyna", ["digit"]],
    ["Aa1!", ["length"]],
    ["altyn-qazyna-2026", ["capital"]],
    ["ALTYN-QAZYNA-2026", ["small"]],
    ["AltynQazyna2026", ["special"]],
    ["Алтын-Қазына-2026", ["latin", "capital", "small"]],
  ])("G3 %s lacks %j", (password, missing) => {
    expect(missingIn(password)).toEqual(missing)
  })

  it("G3 a hash matches its password alone, and a broken hash matches nothing", async () => {
    const hash = await hashPassword("Altyn-Qazyna-2026!")
    expect(await matchesPassword(hash, "Altyn-Qazyna-2026!")).toBe(true)
    expect(await matchesPassword(hash, "Altyn-Qazyna-2026?")).toBe(false)
    expect(await matchesPassword("not a hash", "Altyn-Qazyna-2026!")).toBe(false)
    expect(await matchesPassword(undefined, "Altyn-Qazyna-2026!")).toBe(false)
  })
})
