import { fold } from "../../lib/fold"
import { likeness } from "../likeness"

const snake = {
  name_text: fold("Жылан жылы Год Змеи Year of the Snake"),
  series_text: fold("Шығыс күнтізбесі Восточный календарь Oriental calendar"),
  other_text: fold("монета теңге алтын золото золотая gold 500"),
}
const like = (word: string) => likeness(fold(word), snake)

describe("typing errors", () => {
  it.each(["жылон", "жлан", "змеа", "snaek", "snaky", "snak"])(
    "forgives one letter of a short word: %s",
    (word) => {
      expect(like(word)).toBeGreaterThan(0)
    }
  )

  it("forgives two letters of a long word", () => {
    expect(like("залатая")).toBeGreaterThan(0)
    expect(like("калиндорь")).toBeGreaterThan(0)
  })

  it("forgives nothing in a word of three letters or in a number", () => {
    expect(like("гад")).toBe(0)
    expect(like("501")).toBe(0)
  })

  it("puts fewer errors before more, and the name before the rest", () => {
    expect(like("жылан")).toBeGreaterThan(like("жылон"))
    expect(like("змеа")).toBeGreaterThan(like("залотая"))
  })

  it("finds nothing in a coin without texts", () => {
    expect(likeness("jilan", {})).toBe(0)
  })
})
