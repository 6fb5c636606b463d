const NUMBER = /[GPB]\d+/g
const LEADING = /^[GPB]\d+(?:(?:\s*,\s*|\s+)[GPB]\d+)*(?=$|[\s:,.])/

/**
 * The requirement numbers that a test title begins with: "G27, B1 refuses …" proves G27 and B1.
 *
 * @returns the numbers in their order, each once; empty for a title that begins otherwise
 */
export function requirementNumbers(title: string): string[] {
  const leading = LEADING.exec(title.trim())?.[0] ?? ""
  return [...new Set(leading.match(NUMBER))]
}
