import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join } from "node:path"
import opentype, { type Font, type PathCommand } from "opentype.js"

const require = createRequire(import.meta.url)

export type Typeface = "noto-serif" | "golos-text"

/** The Latin part of each typeface; the parts for other scripts lie beside it. */
const LATIN: Record<Typeface, string> = {
  "noto-serif": require.resolve("@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff"),
  "golos-text": require.resolve("@fontsource/golos-text/files/golos-text-latin-600-normal.woff"),
}

/** Web fonts are split by script; a character is looked for in each part. */
const SCRIPTS = ["cyrillic", "latin", "cyrillic-ext", "latin-ext"] as const

const fonts = new Map<string, Font>()

/** Outlines of a line of text, so that the picture needs no font on the server. */
export interface TextLine {
  /** SVG path data with its foot at y = 0. */
  path: string
  width: number
}

/** @param size type size in pixels */
export function outline(text: string, typeface: Typeface, size: number): TextLine {
  let width = 0
  const path = [...text].map((character) => {
    const font = fontFor(typeface, character)
    const glyph = font.charToGlyph(character)
    const d = pathData(glyph.getPath(width, 0, size).commands)
    width += ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm
    return d
  })
  return { path: path.join(""), width }
}

/** The library's own writer may give exponents (`1e-14`), at which SVG readers stop. */
function pathData(commands: PathCommand[]): string {
  const at = (...numbers: number[]) => numbers.map((number) => number.toFixed(1)).join(" ")
  return commands
    .map((c) => {
      if (c.type === "Z") return "Z"
      if (c.type === "Q") return `Q${at(c.x1, c.y1, c.x, c.y)}`
      if (c.type === "C") return `C${at(c.x1, c.y1, c.x2, c.y2, c.x, c.y)}`
      return c.type + at(c.x, c.y)
    })
    .join("")
}

/** Width of a line of text in pixels. */
export function measure(text: string, typeface: Typeface, size: number): number {
  return [...text].reduce((sum, character) => {
    const font = fontFor(typeface, character)
    return sum + ((font.charToGlyph(character).advanceWidth ?? 0) * size) / font.unitsPerEm
  }, 0)
}

function fontFor(typeface: Typeface, character: string): Font {
  for (const script of SCRIPTS) {
    const font = load(typeface, script)
    if (font.charToGlyphIndex(character) > 0) return font
  }
  return load(typeface, "latin")
}

function load(typeface: Typeface, script: (typeof SCRIPTS)[number]): Font {
  const latin = LATIN[typeface]
  const file = join(dirname(latin), basename(latin).replace("-latin-", `-${script}-`))
  const known = fonts.get(file)
  if (known) return known
  const bytes = readFileSync(file)
  const font = opentype.parse(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  )
  fonts.set(file, font)
  return font
}
