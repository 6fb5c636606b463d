import { declaredTests } from "../declared-tests"

function titles(source: string): string[] {
  return declaredTests("some.spec.ts", source).map(({ groups, title }) =>
    [...groups, title].join(" > ")
  )
}

describe("tests declared in a file", () => {
  it("are found in groups and outside", () => {
    expect(
      titles(`
        it("G1 alone", () => {})
        describe("G2 group", () => { test("inside", () => {}) })
        storeSuite("suite", (shop) => { describe("part", () => { it('G3 deep', async () => {}) }) })
      `)
    ).toEqual(["G1 alone", "G2 group > inside", "suite > part > G3 deep"])
  })

  it("are found behind modifiers and tables", () => {
    expect(
      titles(`
        it.skip("G1 skipped", () => {})
        it.each(["kk", "ru"])("G2 in %s", (language) => {})
        it.each([{ coin: { name: 1 } }])("G3 $coin.name twice", () => {})
        it.each\`a\`("G4 tagged", () => {})
        describe.each([1])("G5 group %d", () => { it("x", () => {}) })
      `)
    ).toEqual(["G1 skipped", "G2 in …", "G3 … twice", "G4 tagged", "G5 group … > x"])
  })

  it("keep what a template says around its values", () => {
    expect(titles("for (const l of all) { it(`G9 in ${l} and on`, () => {}) }")).toEqual([
      "G9 in … and on",
    ])
  })

  it("are neither comments nor strings nor other calls", () => {
    expect(
      titles(`// it("G1 no", f)\nconst s = 'it("G2 no")'; submit("G3 no", f); it(title, f)`)
    ).toEqual([])
  })
})
