import { describe, expect, test } from "vitest"
import { hear, heardSince, NOTHING_HEARD, type Heard } from "~/live/heard"

const heard = (...units: number[]) =>
  units.reduce<Heard<{ units: number }>>((before, it) => hear(before, { units: it }), NOTHING_HEARD)

describe("G21 numbers that the BUY window has read itself", () => {
  test("stand against what was heard before it was opened", () => {
    const before = heard(3, 2)
    expect(heardSince(before, before.answers)).toBeNull()
  })

  test("give way to the next answer, even to one that repeats the last", () => {
    const { answers } = heard(3, 2)
    expect(heardSince(heard(3, 2, 1), answers)).toEqual({ units: 1 })
    expect(heardSince(heard(3, 2, 2), answers)).toEqual({ units: 2 })
  })

  test("an answer that brings nothing new makes nothing new", () => {
    const before = heard(3)
    expect(hear(before, { units: 3 }).latest).toBe(before.latest)
  })
})
