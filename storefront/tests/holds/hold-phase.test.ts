import { describe, expect, test } from "vitest"
import { announcement } from "~/holds/hold-announcer"
import { formatLeft, nearestEnd, phaseOf, WARNING_MS } from "~/holds/hold-phase"
import { untilNextSecond } from "~/live/server-clock"
import type { Hold } from "~/holds/types"

const NOW = Date.parse("2026-11-22T05:00:00.000Z")
const MINUTE = 60_000

const hold = (change: Partial<Hold> = {}): Hold => ({
  state: "held",
  expiresAt: NOW + 15 * MINUTE,
  keptUntil: null,
  renewalsLeft: 0,
  retryAt: null,
  ...change,
})

describe("G28 a position's clock", () => {
  test("runs until its end and not a millisecond longer", () => {
    const { expiresAt } = hold()
    expect(phaseOf(hold(), NOW)).toMatchObject({ kind: "held", secondsLeft: 900 })
    expect(phaseOf(hold(), (expiresAt ?? 0) - 1)).toMatchObject({ kind: "ending", secondsLeft: 1 })
    expect(phaseOf(hold(), expiresAt ?? 0)).toEqual({ kind: "expired", retryAt: null })
  })

  test("warns from two minutes before the end", () => {
    const end = NOW + 15 * MINUTE
    expect(phaseOf(hold(), end - WARNING_MS - 1).kind).toBe("held")
    expect(phaseOf(hold(), end - WARNING_MS).kind).toBe("ending")
  })

  test("is over at once after a night of sleep, without a word from the server", () => {
    expect(phaseOf(hold(), NOW + 8 * 60 * MINUTE).kind).toBe("expired")
  })

  test("stands still while the buyer pays, then ends", () => {
    const paying = hold({ expiresAt: NOW - 1, keptUntil: NOW + MINUTE })
    expect(phaseOf(paying, NOW)).toEqual({ kind: "paying", end: NOW + MINUTE })
    expect(phaseOf(paying, NOW + MINUTE).kind).toBe("expired")
  })

  test("tells when the coin may be taken again, until then", () => {
    const ended = hold({ state: "expired", retryAt: NOW + MINUTE })
    expect(phaseOf(ended, NOW)).toEqual({ kind: "expired", retryAt: NOW + MINUTE })
    expect(phaseOf(ended, NOW + MINUTE)).toEqual({ kind: "expired", retryAt: null })
  })

  test("of several the nearest end counts, and only of clocks that run", () => {
    const soon = hold({ expiresAt: NOW + MINUTE })
    const over = hold({ state: "expired", expiresAt: NOW - MINUTE })
    const paying = hold({ keptUntil: NOW + 2 * MINUTE })
    expect(nearestEnd([hold(), over, soon, paying], NOW)).toBe(NOW + MINUTE)
    expect(nearestEnd([over, hold({ state: "none" })], NOW)).toBeNull()
  })

  test("shows minutes and seconds, always as wide", () => {
    expect([900, 61, 59, 0].map(formatLeft)).toEqual(["15:00", "01:01", "00:59", "00:00"])
  })

  test("ticks on the seconds of its end, so a late tick does not make the next one late", () => {
    expect(untilNextSecond(10_000, 4_300)).toBe(300)
    expect(untilNextSecond(10_304, 4_300)).toBe(996)
    expect(untilNextSecond(10_300, 4_300)).toBe(1_000)
    expect(untilNextSecond(3_000, 4_300)).toBe(300)
  })
})

describe("B10, G28 what is said aloud", () => {
  const running = { kind: "held", end: NOW, secondsLeft: 130 } as const
  const ending = { kind: "ending", end: NOW, secondsLeft: 119 } as const
  const expired = { kind: "expired", retryAt: null } as const

  test("each turn once: the warning, the end, and a coin that is held again", () => {
    expect(announcement(running, ending)).toBe("ending")
    expect(announcement(ending, expired)).toBe("expired")
    expect(announcement(expired, running)).toBe("held")
  })

  test("nothing each second, nothing that the page has just shown", () => {
    expect(announcement(ending, { ...ending, secondsLeft: 118 })).toBeNull()
    expect(announcement(undefined, ending)).toBeNull()
    expect(announcement(running, { kind: "paying", end: NOW })).toBeNull()
  })
})
