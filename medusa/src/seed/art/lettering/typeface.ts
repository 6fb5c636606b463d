import { readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { parse, type Font } from "opentype.js"

/** The lettering of a coin: one face for words, one for the face value. */
export type Typeface = "words" | "figures"

/** The Latin part of each typeface; the parts for other scripts lie beside it. */
const LATIN: Record<Typeface, string> = {
  words: require.resolve("@fontsource/montserrat/files/montserrat-latin-600-normal.woff"),
  figures: require.resolve("@fontsource/yeseva-one/files/yeseva-one-latin-400-normal.woff"),
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
  const latin = LATIN[typeface]
  const path = join(dirname(latin), basename(latin).replace("-latin-", `-${script}-`))
  const known = loaded.get(path)
  if (known) return known
  const bytes = readFileSync(path)
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  loaded.set(path, font)
  return font
}
