import { calendarFile } from "../calendar-entry"

describe("B7 the appointment as a file for calendars", () => {
  const file = calendarFile({
    uid: "order_1@qazyna",
    sequence: 3,
    startsAt: new Date("2026-11-24T04:00:00Z"),
    endsAt: new Date("2026-11-24T05:00:00Z"),
    title: "№ 12 тапсырыс",
    place: "Алматы қалалық филиалы, Алматы; Панфилов көшесі, 98, екінші қабат",
    madeAt: new Date("2026-11-22T10:00:00Z"),
  })

  it("names the moments in UTC and grows with each version", () => {
    expect(file).toContain("\r\nDTSTART:20261124T040000Z\r\nDTEND:20261124T050000Z\r\n")
    expect(file).toContain("\r\nSEQUENCE:3\r\n")
  })

  it("escapes what has a meaning and has no line over 75 bytes", () => {
    expect(file.replaceAll("\r\n ", "")).toContain("Алматы\\; Панфилов көшесі\\, 98\\,")
    const longest = Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)))
    expect(longest).toBeLessThanOrEqual(75)
  })
})
