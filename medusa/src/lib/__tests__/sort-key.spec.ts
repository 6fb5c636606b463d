import { sortKey } from "../sort-key"

const sorted = (names: string[]) => [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))

describe("order of names", () => {
  it("G17 follows the Kazakh alphabet", () => {
    expect(sorted(["Үкі", "Ақ", "Ұлт", "Әл", "Ён", "Қар", "Ун", "Кар"])).toEqual([
      "Ақ",
      "Әл",
      "Ён",
      "Кар",
      "Қар",
      "Ун",
      "Ұлт",
      "Үкі",
    ])
  })

  it("G17 puts a shorter name before a longer one, and Latin before Cyrillic", () => {
    expect(sorted(["Алматы монетасы", "Алматы", "TORAŃǴY", "Барыс"])).toEqual([
      "TORAŃǴY",
      "Алматы",
      "Алматы монетасы",
      "Барыс",
    ])
  })
})
