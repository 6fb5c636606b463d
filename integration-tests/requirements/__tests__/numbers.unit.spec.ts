import { requirementNumbers } from "../numbers"

describe("requirement numbers of a title", () => {
  it.each([
    ["G21 BUY lists the branches that have the coin", ["G21"]],
    ["G27, B1 refuses a branch that does not sell the coin", ["G27", "B1"]],
    ["G12 G13 history row", ["G12", "G13"]],
    ["G27,B1 without a space", ["G27", "B1"]],
    ["G20: a colon", ["G20"]],
    ["G24", ["G24"]],
    ["G0 every page", ["G0"]],
    ["B1, B1 named twice", ["B1"]],
    ["buys a coin (G21)", []],
    ["G21x is no number", []],
    ["GB1 neither", []],
    ["", []],
  ])("%s", (title, numbers) => {
    expect(requirementNumbers(title)).toEqual(numbers)
  })
})
