import { readFileSync } from "node:fs"
import { parse, type Font } from "opentype.js"

/** The lettering of a coin: one face for words, one for the face value. */
export type Typeface = "words" | "figures"

const FILES: Record<Typeface, { package: string; weight: number }> = {
  words: { package: "montserrat", weight: 600 },
  figures: { package: "yeseva-one", weight: 400 },
}

/** A web font is split by script; a glyph is looked for in each part. */
const SCRIPTS = ["latin", "cyrillic", "cyrillic-ext", "latin-ext"] as const

const loaded = new Map<string, Font>()

/** The part of a typeface that has the character; parts are read once and only when needed. */
export function fontFor(typeface: Typeface, character: string): Font | null {
  for (const script of SCRIPTS) {
    const font = load(typeface, script)
    if (font.charToGlyphIndex(character) > 0) return font
  }
  return null
}

function load(typeface: Typeface, script: (typeof SCRIPTS)[number]): Font {
  const { package: name, weight } = FILES[typeface]
  const path = require.resolve(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`)
  const known = loaded.get(path)
  if (known) return known
  const bytes = readFileSync(path)
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  loaded.set(path, font)
  return font
}
