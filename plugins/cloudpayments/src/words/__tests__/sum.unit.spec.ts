import { sumInWords, tengeInWords } from "../sum"

describe("G30 a sum in words", () => {
  it.each([
    [0, "Нөл теңге 00 тиын", "Ноль тенге 00 тиын", "Zero tenge 00 tiyn"],
    [1, "Бір теңге 00 тиын", "Один тенге 00 тиын", "One tenge 00 tiyn"],
    [1_000, "Бір мың теңге 00 тиын", "Одна тысяча тенге 00 тиын", "One thousand tenge 00 tiyn"],
    [
      152_500,
      "Бір жүз елу екі мың бес жүз теңге 00 тиын",
      "Сто пятьдесят две тысячи пятьсот тенге 00 тиын",
      "One hundred fifty-two thousand five hundred tenge 00 tiyn",
    ],
    [
      2_011_115.05,
      "Екі миллион он бір мың бір жүз он бес теңге 05 тиын",
      "Два миллиона одиннадцать тысяч сто пятнадцать тенге 05 тиын",
      "Two million eleven thousand one hundred fifteen tenge 05 tiyn",
    ],
    [
      21_000_040.9,
      "Жиырма бір миллион қырық теңге 90 тиын",
      "Двадцать один миллион сорок тенге 90 тиын",
      "Twenty-one million forty tenge 90 tiyn",
    ],
  ])("%d", (amount, kk, ru, en) => {
    expect(tengeInWords(amount, "kk-KZ")).toBe(kk)
    expect(tengeInWords(amount, "ru-RU")).toBe(ru)
    expect(tengeInWords(amount, "en-US")).toBe(en)
  })

  it("is not made up for money of another country", () => {
    expect(sumInWords({ amount: 5, currency: "KZT" }, "kk-KZ")).toBe("Бес теңге 00 тиын")
    expect(sumInWords({ amount: 5, currency: "RUB" }, "kk-KZ")).toBeNull()
  })
})
