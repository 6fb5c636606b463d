import { passwordFlaws } from "../password-policy"

describe("G3 password policy", () => {
  it.each([
    ["Qazyna-Admin-2026", []],
    ["Altyn-Qazyna-2026!", []],
    ["Kumis Barys 2022", ["special"]],
    ["", ["length", "capital", "small", "digit", "special"]],
    ["Barys-2022!", ["length"]],
    ["altyn-qazyna-2026", ["capital"]],
    ["ALTYN-QAZYNA-2026", ["small"]],
    ["Altyn-Qazyna-Gul", ["digit"]],
    ["AltynQazyna2026", ["special"]],
    ["Алтын-Qazyna-2026", ["latin"]],
    ["Altyn-Qazyna-2026\n", ["latin"]],
    [`Aa1!${"qazyna".repeat(30)}`, ["length"]],
  ])("finds in %j what is missing", (password, flaws) => {
    expect(passwordFlaws(password)).toEqual(flaws)
  })

  it.each([
    "Password123!",
    "Passw0rd1234!",
    "P@ssw0rdP@ssw0rd1",
    "Qwertyuiop1!",
    "Qwerty123456!",
    "Iloveyou2026!",
    "Aa1!Aa1!Aa1!",
  ])("refuses %s, which everybody tries first", (password) => {
    expect(passwordFlaws(password)).toEqual(["common"])
  })

  it.each(["Aigerim.Sei1@Example.kz", "2026+Aigerim.Sei1@Example.kz", "Aigerim.Sei1!"])(
    "refuses %s, which is the e-mail",
    (password) => {
      expect(passwordFlaws(password, "aigerim.sei1@example.kz")).toEqual(["email"])
    }
  )
})
