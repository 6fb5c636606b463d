import { parse } from "csv-parse/sync"
import { z } from "@medusajs/framework/zod"
import { refusal } from "../errors"
import type { Tariff } from "./schema"

/** Why a row was left out. */
export type RowProblem = "zone_unknown" | "grams_wrong" | "price_wrong" | "row_twice"

/** A row that was left out, by its line in the file. */
export type RefusedRow = { line: number; problem: RowProblem; row: string }

export type Imported = { tariff: Tariff; imported: number; refused: RefusedRow[] }

const COLUMNS = ["zone", "up_to_grams", "price"] as const

const number = (least: number, most: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\s\u00a0]/g, ""))
    .pipe(z.string().regex(/^\d{1,8}$/))
    .transform(Number)
    .pipe(z.int().min(least).max(most))

const grams = number(1, 1_000_000)
const price = number(0, 10_000_000)

type Row = {
  record: Record<(typeof COLUMNS)[number], string>
  info: { lines: number }
  raw: string
}

/** @throws courier_csv_unreadable */
const readRows = (csv: string): Row[] => {
  const options = {
    bom: true,
    delimiter: [",", ";", "\t"],
    columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }
  try {
    const rows = parse(csv, options) as unknown as Row[]
    if (rows[0] && COLUMNS.every((column) => column in rows[0]!.record)) {
      return rows
    }
  } catch (error) {
    throw refusal("courier_csv_unreadable", (error as Error).message)
  }
  throw refusal("courier_csv_unreadable", `the first line must be ${COLUMNS.join(",")}`)
}

/**
 * Takes rates out of a table with the columns `zone`, `up_to_grams` and `price` into a tariff: a row sets the price of
 * one band and makes the band where there is none. Each row is judged by itself; wrong ones are left out and named.
 *
 * @throws courier_csv_unreadable
 */
export const importRates = (tariff: Tariff, csv: string): Imported => {
  const zones = new Map(tariff.zones.map(({ code, bands }) => [code, new Map(toPrices(bands))]))
  const taken = new Set<string>()
  const refused: RefusedRow[] = []
  for (const { record, info, raw } of readRows(csv)) {
    const bands = zones.get(record.zone)
    const [weight, cost] = [grams.safeParse(record.up_to_grams), price.safeParse(record.price)]
    const key = `${record.zone}/${weight.data}`
    const problem = problemOf(Boolean(bands), weight.success, cost.success, taken.has(key))
    if (problem) {
      refused.push({ line: info.lines, problem, row: raw.trim() })
    } else {
      taken.add(key)
      bands!.set(weight.data!, cost.data!)
    }
  }
  const merged = tariff.zones.map((zone) => ({ ...zone, bands: toBands(zones.get(zone.code)!) }))
  return { tariff: { ...tariff, zones: merged }, imported: taken.size, refused }
}

const toPrices = (bands: Tariff["zones"][number]["bands"]) =>
  bands.map(({ up_to_grams, price }) => [up_to_grams, price] as const)

const toBands = (prices: Map<number, number>) =>
  [...prices]
    .sort(([one], [other]) => one - other)
    .map(([up_to_grams, price]) => ({ up_to_grams, price }))

const problemOf = (
  known: boolean,
  weighed: boolean,
  priced: boolean,
  again: boolean
): RowProblem | undefined => {
  if (!known) {
    return "zone_unknown"
  }
  if (!weighed) {
    return "grams_wrong"
  }
  if (!priced) {
    return "price_wrong"
  }
  return again ? "row_twice" : undefined
}
