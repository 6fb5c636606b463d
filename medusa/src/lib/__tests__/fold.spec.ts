import { fold } from "../fold"

describe("search folding", () => {
  it.each([
    ["Жылан жылы", "жилан жили"],
    ["Қарақал", "каракал"],
    ["Қарақал", "Caracal"],
    ["Шүрәле", "шурале"],
    ["Шүрәле", "Shurale"],
    ["Жылан", "Zhylan"],
    ["Жылан", "JYLAN"],
    ["Змея", "zmeya"],
    ["Конституциясына", "KONSTITÝSIASYNA".replace("SI", "TSI")],
    ["Тоғызқұмалақ", "TOGYZQUMALAQ"],
    ["Тоғызқұмалақ", "тогызкумалак"],
    ["Ахмет", "Akhmet"],
    ["Балқаш", "Balqash"],
    ["Жошы хан", "Joshy Khan"],
    ["Ең", "ен"],
    ["Аполлон", "Аполон"],
  ])("%s meets %s", (written, asked) => {
    expect(fold(asked)).toBe(fold(written))
  })

  it("keeps digits as they are", () => {
    expect(fold("5000 теңге, 1-ші")).toBe("5000 tenge 1 shi")
  })

  it("leaves nothing of signs", () => {
    expect(fold("'; DROP -- <b>%_\\</b> 🙂")).toBe("drop b b")
    expect(fold("«…»")).toBe("")
  })
})
