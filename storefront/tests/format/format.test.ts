import { describe, expect, test } from "vitest"
import { astanaTime } from "~/format/astana-time"
import { formatCalendarDate, formatDate, formatLongDate } from "~/format/date"
import { formatNumber, formatPrice } from "~/format/price"
import { translator } from "~/i18n/i18n.server"

const NBSP = "\u00a0"

describe("G24 sums", () => {
  test("are grouped as the language does", () => {
    expect(formatPrice(1_250_000, "kk")).toBe(`1${NBSP}250${NBSP}000${NBSP}₸`)
    expect(formatPrice(1_250_000, "ru")).toBe(`1${NBSP}250${NBSP}000${NBSP}₸`)
    expect(formatPrice(1_250_000, "en")).toBe("₸1,250,000")
  })

  test("keep tiyn when there are any", () => {
    expect(formatPrice(999.5, "ru")).toBe(`999,5${NBSP}₸`)
    expect(formatPrice(0.1 + 0.2, "en")).toBe("₸0.3")
  })

  test("handle nought and less", () => {
    expect(formatNumber(0, "kk")).toBe("0")
    expect(formatNumber(-12_000, "en")).toBe("\u221212,000")
  })
})

describe("G0 date and time in Astana", () => {
  const newYear = Date.UTC(2026, 11, 31, 19, 0, 5)

  test("are five hours ahead of UTC, over the change of year too", () => {
    expect(astanaTime(newYear)).toEqual({
      year: 2027,
      month: 1,
      day: 1,
      weekday: "fri",
      clock: "00:00:05",
    })
  })

  test("are written in the language", () => {
    const saturday = Date.UTC(2026, 10, 21, 6)
    expect(formatLongDate(translator("kk", "common"), saturday)).toBe("2026 ж. 21 қараша, сенбі")
    expect(formatLongDate(translator("ru", "common"), saturday)).toBe("суббота, 21 ноября 2026 г.")
    expect(formatLongDate(translator("en", "common"), saturday)).toBe("Saturday, 21 November 2026")
    expect(formatDate(translator("en", "common"), saturday)).toBe("21 November 2026")
  })
})

test("G20 issue date is shown as exactly as it is known", () => {
  const ru = translator("ru", "common")
  expect(formatCalendarDate(ru, "2013-10-02")).toBe("2 октября 2013 г.")
  expect(formatCalendarDate(ru, "2013")).toBe("2013")
  expect(formatCalendarDate(ru, null)).toBe("неизвестно")
})
