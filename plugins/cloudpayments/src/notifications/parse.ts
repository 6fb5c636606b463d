import { isLosslessNumber, parse, stringify } from "lossless-json"

/** The names and values of a notification, none of them believed to mean anything yet. */
export interface Fields {
  /** Without what was sent empty: the service writes `Rrn=` for what it does not have. */
  values: ReadonlyMap<string, string>
  /** Names that came more than once. Nobody can say which of their values is meant. */
  repeated: readonly string[]
}

/** Why a body is none. */
export type ParseProblem = "too_large" | "content_type" | "encoding" | "syntax" | "too_many_fields"

export type Parsed = { ok: true; fields: Fields } | { ok: false; problem: ParseProblem }

/** The longest seen live has 1.2 kB and forty fields; `Data` is the shop's own and short. */
const MAX_BYTES = 64 * 1024
const MAX_FIELDS = 200

/**
 * Takes a notification's body apart.
 *
 * The raw bytes are read here, and not what a body parser made of them: that turns repeated names into lists and
 * `Data[x]` into objects.
 */
export const parseBody = (body: Buffer, contentType: string | undefined): Parsed => {
  if (body.length > MAX_BYTES) {
    return { ok: false, problem: "too_large" }
  }
  const read = READERS.get((contentType ?? "").split(";")[0]!.trim().toLowerCase())
  if (!read) {
    return { ok: false, problem: "content_type" }
  }
  const text = utf8(body)
  if (text === undefined) {
    return { ok: false, problem: "encoding" }
  }
  const pairs = read(text)
  if (!pairs) {
    return { ok: false, problem: "syntax" }
  }
  return pairs.length > MAX_FIELDS
    ? { ok: false, problem: "too_many_fields" }
    : { ok: true, fields: gather(pairs) }
}

type Pairs = readonly (readonly [name: string, value: string])[]

const utf8 = (body: Buffer): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}

const gather = (pairs: Pairs): Fields => {
  const values = new Map<string, string>()
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const [name, value] of pairs) {
    if (seen.has(name)) {
      repeated.add(name)
    }
    seen.add(name)
    if (value !== "") {
      values.set(name, value)
    }
  }
  return { values, repeated: [...repeated] }
}

/** Numbers stay as they were written: ids are too long for a number of JavaScript, amounts are decimal. */
const readJsonPairs = (text: string): Pairs | undefined => {
  const again: [string, string][] = []
  try {
    const value = parse(text, null, {
      onDuplicateKey: ({ key, newValue }) => {
        again.push([key, asText(newValue)])
        return newValue
      },
    })
    return isRecord(value)
      ? [...Object.entries(value).map(([name, one]) => [name, asText(one)] as const), ...again]
      : undefined
  } catch {
    return undefined
  }
}

const READERS = new Map<string, (text: string) => Pairs | undefined>([
  ["application/x-www-form-urlencoded", (text) => [...new URLSearchParams(text)]],
  ["application/json", readJsonPairs],
])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const asText = (value: unknown): string => {
  if (value === null || value === undefined) {
    return ""
  }
  return isLosslessNumber(value) || typeof value !== "object"
    ? String(value)
    : (stringify(value) ?? "")
}
