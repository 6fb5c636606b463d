import { modelOf } from "../model"
import { STATUS_CODES, type Operation } from "../operation"
import { found, refused } from "./envelope"
import type { Handler } from "./transport"

const PAGE = 100

/** Zones of the directory, in hours before UTC. */
const ZONES: Record<string, number> = { UTC: 0, CET: 1, EET: 2, MSK: 3, ALMT: 5, QYZT: 5 }

/** Addresses that list operations. */
export const LISTS: Record<string, Handler> = {
  "/payments/list": (request, { terminal }) => {
    const date = request.text("Date")
    const from =
      date && /^\d{4}-\d{2}-\d{2}/.test(date)
        ? moment(date.slice(0, 10), zone(request.text("TimeZone")))
        : NaN
    if (Number.isNaN(from)) {
      return refused("Date is required")
    }
    const day = terminal.ledger.all().filter(between(from, from + 24 * 60 * 60_000 - 1))
    return found(day.map((operation) => modelOf(operation, terminal.publicId)))
  },
  "/v2/payments/list": (request, { terminal }) => {
    const hours = zone(request.text("TimeZone"))
    const from = moment(request.text("CreatedDateGte"), hours)
    const to = moment(request.text("CreatedDateLte"), hours)
    const page = Number(request.text("PageNumber"))
    if (Number.isNaN(from) || Number.isNaN(to)) {
      return refused("CreatedDateGte and CreatedDateLte are required")
    }
    if (!Number.isInteger(page) || page < 1) {
      return refused("PageNumber is required")
    }
    const statuses = request.list("Statuses")
    const all = terminal.ledger
      .all()
      .filter(between(from, to))
      .filter(({ status }) => statuses.length === 0 || isOneOf(status, statuses))
    const some = all.slice((page - 1) * PAGE, page * PAGE)
    return found(some.map((operation) => modelOf(operation, terminal.publicId)))
  },
}

const between = (from: number, to: number) => (operation: Operation) =>
  operation.createdAt >= from && operation.createdAt <= to

const isOneOf = (status: Operation["status"], wanted: string[]): boolean =>
  wanted.some((one) => one === status || one === String(STATUS_CODES[status]))

const zone = (name: string | null): number => ZONES[name ?? "UTC"] ?? 0

/** A date or a moment; one without a zone is in the zone of the request. */
function moment(text: string | null, hours: number): number {
  if (text === null) {
    return NaN
  }
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10))
  return hasZone
    ? Date.parse(text)
    : Date.parse(`${text.replace(" ", "T")}${text.length > 10 ? "" : "T00:00:00"}Z`) -
        hours * 60 * 60_000
}
