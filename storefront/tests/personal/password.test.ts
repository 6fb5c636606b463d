import { describe, expect, test } from "vitest"
import { meetsPolicy, strengthOf } from "~/forms/password-policy"

describe("G3 the strength of a password", () => {
  test.each([
    ["", 0],
    ["short-A1", 0],
    ["alllowercaseandlong", 0],
    ["Құпиясөз-Kumis-2022", 0],
    ["Aaaaaaaaaaa1!", 0],
    ["Qwertyuiop1!", 0],
    ["Kumis-Barys-2022", 2],
    ["v7$Lq!mZ0w^Tb4#Kc", 3],
  ] as const)("%j is %i", (password, strength) => {
    expect(strengthOf(password)).toBe(strength)
  })

  test("grows with fresh characters", () => {
    const levels = ["Kx7!Kx7!Kx7!", "Kx7!mB2?Wp9#", "Kx7!mB2?Wp9#Zq4$"].map(strengthOf)
    expect(levels).toEqual(levels.toSorted())
  })

  test("a password over the longest length is refused", () => {
    expect(meetsPolicy(`Aa1!${"x".repeat(124)}`)).toBe(true)
    expect(meetsPolicy(`Aa1!${"x".repeat(125)}`)).toBe(false)
  })
})
