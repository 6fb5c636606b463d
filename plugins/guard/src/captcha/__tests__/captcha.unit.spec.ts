import { parseGuardOptions } from "../../options"
import { drawCounter, stepsAt } from "../difficulty"
import { readPayload } from "../payload"

const SECRET = "6f1d0c3a9be84275a1c0ffee5eed1234"

describe("G22 work of a challenge", () => {
  const difficulty = { floor: 1000, ceiling: 11_000, calm: 100, busy: 1100 }

  it.each([
    [0, 1000],
    [100, 1000],
    [600, 6000],
    [1100, 11_000],
    [50_000, 11_000],
  ])("at %i challenges a minute is %i steps", (perMinute, steps) => {
    expect(stepsAt(perMinute, difficulty)).toBe(steps)
  })

  it("is never far from its average", () => {
    const counters = Array.from({ length: 1000 }, () => drawCounter(1000))
    expect(Math.min(...counters)).toBeGreaterThanOrEqual(500)
    expect(Math.max(...counters)).toBeLessThanOrEqual(1500)
    expect(new Set(counters).size).toBeGreaterThan(100)
  })
})

describe("G22 options", () => {
  it("leave the captcha off, and the limits on, where nothing is said", () => {
    const { captcha, rateLimits } = parseGuardOptions({})
    expect(captcha).toBeUndefined()
    expect(rateLimits).toMatchObject({ enabled: true, reads: { address: 6000, account: 600 } })
  })

  it("take a captcha with a secret, and one that is off without", () => {
    expect(parseGuardOptions({ captcha: { secret: SECRET } }).captcha?.enabled).toBe(true)
    expect(parseGuardOptions({ captcha: { enabled: false } }).captcha?.enabled).toBe(false)
  })

  it.each([
    { captcha: {} },
    { captcha: { secret: "short" } },
    { captcha: { secret: SECRET, floor: 10, ceiling: 5 } },
    { captcha: { secret: SECRET, calm: 10, busy: 10 } },
    { captcha: { secret: SECRET, minutes: 5 } },
    { rateLimits: { reads: { address: 0 } } },
    { rateLimits: { reeds: { address: 1 } } },
  ])("stop the start when they are wrong: %j", (options) => {
    expect(() => parseGuardOptions(options)).toThrow()
  })
})

describe("G22 a solution", () => {
  it.each(["", "x", "====", "A".repeat(5000), Buffer.from("null").toString("base64")])(
    "is none when it is garbage: %#",
    (header) => {
      expect(() => readPayload(header)).toThrow(
        expect.objectContaining({ code: "captcha_invalid" })
      )
    }
  )
})
