/** JSON whose whole numbers may be longer than a double can hold: `bigint` is written as digits. */
export function writeJson(value: unknown): string {
  if (typeof value === "bigint") {
    return value.toString()
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => writeJson(item ?? null)).join(",")}]`
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => `${JSON.stringify(name)}:${writeJson(member)}`)
    return `{${members.join(",")}}`
  }
  return JSON.stringify(value)
}

const TEXTS_AND_LONG_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\b\d{16,}(?![\d.eE])/g

/**
 * Reads JSON; whole numbers that a double may not hold come as texts of their digits.
 * @throws SyntaxError
 */
export function readJson(text: string): unknown {
  return JSON.parse(
    text.replace(TEXTS_AND_LONG_NUMBERS, (found) => (found.startsWith('"') ? found : `"${found}"`))
  )
}
