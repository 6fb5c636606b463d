import { malformed } from "./header"
import { TAG, type DerNode } from "./node"

const UTC_TIME = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/
const GENERALIZED_TIME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\.(\d{0,8}[1-9]))?Z$/

/**
 * Moment of a UTCTime or GeneralizedTime, in the forms that DER leaves of them: with seconds, ending on Z
 * (X.690 section 11.7 and 11.8; years of two digits by RFC 5280 section 4.1.2.5.1).
 *
 * @throws PkiError `der_malformed`
 */
export function timeOf(node: DerNode | undefined): Date {
  const text = node ? Buffer.from(node.content).toString("latin1") : ""
  if (node?.tag === TAG.utcTime) return utcTimeOf(text)
  if (node?.tag === TAG.generalizedTime) return generalizedTimeOf(text)
  throw malformed("no time where it belongs", 0)
}

function utcTimeOf(text: string): Date {
  const parts = UTC_TIME.exec(text)?.slice(1).map(Number)
  if (!parts) throw malformed("a time", 0)
  const [year = 0, ...rest] = parts
  return moment([year < 50 ? 2000 + year : 1900 + year, ...rest])
}

function generalizedTimeOf(text: string): Date {
  const found = GENERALIZED_TIME.exec(text)
  if (!found) throw malformed("a time", 0)
  const fraction = Number(`0.${found[7] ?? "0"}`)
  return moment([...found.slice(1, 7).map(Number), Math.floor(fraction * 1000)])
}

function moment([
  year = 0,
  month = 0,
  day = 0,
  hour = 0,
  minute = 0,
  second = 0,
  ms = 0,
]: number[]) {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second, ms))
  const kept =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second
  if (!kept) throw malformed("a time that no calendar has", 0)
  return date
}
