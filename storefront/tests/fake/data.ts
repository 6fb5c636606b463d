import { readFileSync } from "node:fs"
import type { BranchAvailability, Branch, Coin, ReceivingMethod } from "~/api/types"
import type { Language } from "~/i18n/languages"

type Words = Record<Language, string | null>

interface CoinRecord {
  handle: string
  name: Record<Language, string>
  series: Record<Language, string> | null
  denomination: number
  metal: string | null
  fineness: number | null
  quality: string | null
  mass_g: number | null
  diameter_mm: number | null
  size_mm: string | null
  mintage: number | null
  issue_date: string | null
  year_on_coin: number | null
  edge: Words | null
  shape: Words | null
  special: Words | null
  obverse: Words | null
  reverse: Words | null
  kind: string
}

interface BranchRecord {
  code: string
  name: Record<Language, string>
  city: Record<Language, string>
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as T
}

const coinRecords = read<CoinRecord[]>("./coins.json")
const branchRecords = read<BranchRecord[]>("./branches.json")

const weekday = [
  { from: "09:00", to: "13:00" },
  { from: "14:00", to: "18:00" },
]

/** All branches; the first has everything filled in, the others lack what is not known. */
export function branchesIn(language: Language): Branch[] {
  return branchRecords.map((record, index) => ({
    id: `br_${record.code}`,
    code: record.code,
    name: record.name[language],
    city: record.city[language],
    address: index === 0 ? "Мәңгілік Ел 57А" : null,
    phone: index === 0 ? "+7 7172 77 52 00" : null,
    latitude: index === 0 ? 51.0906 : null,
    longitude: index === 0 ? 71.4182 : null,
    hours:
      index < 3
        ? { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday, sat: [], sun: [] }
        : null,
    methods: index % 4 === 3 ? ["pickup"] : ["pickup", "delivery"],
    status: index === 7 ? "closed" : "open",
    sales_channel_id: `sc_${record.code}`,
  }))
}

const METHODS: ReceivingMethod[][] = [["pickup", "delivery"], ["pickup"], ["delivery"]]

/** Units of a coin in a branch: uneven, some sold out, the same on every run. */
function unitsAt(coin: number, branch: number): number {
  if (coin % 9 === 4) return 0
  return (coin * 7 + branch * 5) % 6 === 0 ? ((coin + branch) % 12) + 1 : 0
}

export function availabilityOf(index: number, language: Language): BranchAvailability[] {
  return branchesIn(language)
    .map((branch, at) => ({
      branch_id: branch.id,
      code: branch.code,
      name: branch.name,
      city: branch.city,
      available: branch.status === "open" ? unitsAt(index, at) : 0,
      methods: branch.methods,
    }))
    .filter((_, at) => (index + at) % 2 === 0 || unitsAt(index, at) > 0)
}

/** All coins in a language, as the Store API describes them. */
export function coinsIn(language: Language, origin: string): Coin[] {
  return coinRecords.map((record, index) => ({
    id: `prod_${index}`,
    variant_id: `variant_${index}`,
    handle: record.handle,
    title: record.name[language],
    series: record.series && {
      handle: `series-${record.series.en.toLowerCase().replace(/\W+/g, "-")}`,
      title: record.series[language],
    },
    denomination: record.denomination,
    metal: record.metal,
    fineness: record.fineness,
    quality: record.quality,
    price: { amount: 12_000 + ((index * 7919) % 90) * 5_000, currency_code: "kzt" },
    pictures: {
      obverse: `${origin}/static/${record.handle}-obverse.svg`,
      reverse: `${origin}/static/${record.handle}-reverse.svg`,
    },
    available: availabilityOf(index, language).reduce((sum, { available }) => sum + available, 0),
    receiving_methods: METHODS[index % 5 > 2 ? (index % 5) - 2 : 0] ?? [],
    year: record.year_on_coin,
    subtitle: null,
    description: null,
    mass_g: record.mass_g,
    diameter_mm: record.diameter_mm,
    size_mm: record.size_mm,
    mintage: record.mintage,
    issue_date: record.issue_date,
    year_on_coin: record.year_on_coin,
    edge: record.edge?.[language] ?? null,
    shape: record.shape?.[language] ?? null,
    special: record.special?.[language] ?? null,
    obverse: record.obverse?.[language] ?? null,
    reverse: record.reverse?.[language] ?? null,
    kind: record.kind,
    names: record.name,
    updated_at: "2026-11-20T08:00:00.000Z",
  }))
}
