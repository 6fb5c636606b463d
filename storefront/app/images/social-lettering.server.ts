import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import opentype, { type Font } from "opentype.js"

const require = createRequire(import.meta.url)

export type Typeface = "noto-serif" | "golos-text"

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
    const d = glyph.getPath(width, 0, size).toPathData(1)
    width += ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm
    return d
  })
  return { path: path.join(""), width }
}

/**
 * Breaks a text into lines at spaces; what does not fit the last line ends with an ellipsis.
 * @param widest width of a line in pixels
 */
export function wrap(text: string, { typeface, size, widest, lines: most }: WrapOptions): string[] {
  const fits = (line: string) => outline(line, typeface, size).width <= widest
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines[lines.length - 1]
    if (line !== undefined && fits(`${line} ${word}`)) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, most)
  return kept.map((line, i) => shorten(line, fits, i === most - 1 && lines.length > most))
}

interface WrapOptions {
  typeface: Typeface
  size: number
  widest: number
  lines: number
}

function shorten(line: string, fits: (line: string) => boolean, isCut: boolean): string {
  if (!isCut && fits(line)) return line
  let letters = [...line]
  while (letters.length > 1 && !fits(`${letters.join("")}…`)) letters = letters.slice(0, -1)
  return `${letters.join("").trimEnd()}…`
}

function fontFor(typeface: Typeface, character: string): Font {
  for (const script of SCRIPTS) {
    const font = load(typeface, script)
    if (font.charToGlyphIndex(character) > 0) return font
  }
  return load(typeface, "latin")
}

function load(typeface: Typeface, script: (typeof SCRIPTS)[number]): Font {
  const file = `@fontsource/${typeface}/files/${typeface}-${script}-600-normal.woff`
  const known = fonts.get(file)
  if (known) return known
  const bytes = readFileSync(require.resolve(file))
  const font = opentype.parse(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  )
  fonts.set(file, font)
  return font
}
