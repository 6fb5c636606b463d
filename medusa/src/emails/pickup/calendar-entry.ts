/** What a calendar of the buyer is told of an appointment. */
export type CalendarEntry = {
  /** The same for each version of one appointment, so that a moved one replaces the old. */
  uid: string
  /** Grows with each change. */
  sequence: number
  startsAt: Date
  endsAt: Date
  title: string
  place: string
  madeAt: Date
}

const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d{3}/g, "")

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n")

const MOST_BYTES = 73

/** Lines of at most 75 bytes, continued with a space (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const parts: string[] = [""]
  for (const letter of line) {
    const last = parts.length - 1
    if (Buffer.byteLength(parts[last] + letter) > MOST_BYTES) {
      parts.push(letter)
    } else {
      parts[last] += letter
    }
  }
  return parts.join("\r\n ")
}

/** An appointment as a file that calendars take (RFC 5545). */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Qazyna//Pickup//EN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${stamp(entry.madeAt)}`,
    `DTSTART:${stamp(entry.startsAt)}`,
    `DTEND:${stamp(entry.endsAt)}`,
    `SUMMARY:${escaped(entry.title)}`,
    `LOCATION:${escaped(entry.place)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join("")
}
