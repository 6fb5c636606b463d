import { looksLikeCode, readCode, writeCode } from "../code"

const SECRET = "a secret of the tests, which is long enough"
const CONFIRMED = { order_id: "order_01KAN7Q2W3E4R5T6Y7V8Z9X0MB", version: 12 }

describe("G31, B6 the code of a confirmation", () => {
  const code = writeCode(CONFIRMED, SECRET)

  it("is made of what a QR code packs tightest, and says order and version", () => {
    expect(code).toMatch(/^[0-9A-Z-]{60,90}$/)
    expect(readCode(code, SECRET)).toEqual({ confirmed: CONFIRMED })
    expect(readCode(`  ${code.toLowerCase()}\n`, SECRET)).toEqual({ confirmed: CONFIRMED })
  })

  it("is read with a Russian and a Kazakh keyboard, too", () => {
    const swap = (from: string, to: string, text: string) =>
      [...text].map((one) => (from.includes(one) ? to[from.indexOf(one)] : one)).join("")
    const russian = swap("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", code)
    expect(readCode(russian, SECRET)).toEqual({ confirmed: CONFIRMED })
    const kazakh = swap("1234567890-", '"әіңғ,.үұқө', russian)
    expect(looksLikeCode(kazakh)).toBe(true)
    expect(readCode(kazakh, SECRET)).toEqual({ confirmed: CONFIRMED })
  })

  it("is forged when any part of it was changed or another shop made it", () => {
    const forged = { refused: "forged" }
    expect(readCode(code.replace("-12-", "-13-"), SECRET)).toEqual(forged)
    expect(readCode(code.replace("01KAN", "01KAM"), SECRET)).toEqual(forged)
    expect(readCode(writeCode(CONFIRMED, `${SECRET}!`), SECRET)).toEqual(forged)
    const last = code.at(-1) === "0" ? "1" : "0"
    expect(readCode(code.slice(0, -1) + last, SECRET)).toEqual(forged)
  })

  it.each(["", "12", "https://example.kz", "QZ1-", "QZ1-A-1-B", `${code}0`])(
    "cannot be read: %s",
    (text) => expect(readCode(text, SECRET)).toEqual({ refused: "unreadable" })
  )
})
