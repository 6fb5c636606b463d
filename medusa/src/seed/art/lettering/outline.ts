import { num } from "../geometry/points"
import { fontFor, type Typeface } from "./typeface"

/** How a line of text is set; sizes in units of the drawing. */
export interface Setting {
  typeface?: Typeface
  size: number
  /** Extra space between letters as a share of the size. */
  tracking?: number
}

export interface Letter {
  advance: number
  /** Draws the letter with its foot at the point, turned by the angle in radians. */
  draw(x: number, y: number, angle: number): string
}

/** Width of the text when set in one line. */
export function measure(text: string, setting: Setting): number {
  const letters = lettersOf(text, setting)
  const gap = (setting.tracking ?? 0) * setting.size
  return letters.reduce((sum, letter) => sum + letter.advance + gap, -gap)
}

/** Text in one straight line, centred on `x`, its foot at `y`. */
export function line(text: string, x: number, y: number, setting: Setting): string {
  const gap = (setting.tracking ?? 0) * setting.size
  let pen = x - measure(text, setting) / 2
  return lettersOf(text, setting)
    .map((letter) => {
      const d = letter.draw(pen, y, 0)
      pen += letter.advance + gap
      return d
    })
    .join("")
}

/** The letters of a text, ready to be put anywhere. */
export function lettersOf(text: string, { typeface = "words", size }: Setting): Letter[] {
  return [...text].map((character) => {
    const font = fontFor(typeface, character) ?? fontFor("words", character)
    if (!font) return { advance: size * 0.3, draw: () => "" }
    const glyph = font.charToGlyph(character)
    const scale = size / font.unitsPerEm
    return {
      advance: (glyph.advanceWidth ?? 0) * scale,
      draw: (x, y, angle) => turned(glyph.getPath(0, 0, size).commands, x, y, angle),
    }
  })
}

type Command = {
  type: string
  x?: number
  y?: number
  x1?: number
  y1?: number
  x2?: number
  y2?: number
}

function turned(commands: readonly Command[], dx: number, dy: number, angle: number): string {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const at = (x = 0, y = 0): string =>
    `${num(dx + x * cos - y * sin)} ${num(dy + x * sin + y * cos)}`
  return commands
    .map((c) => {
      switch (c.type) {
        case "M":
        case "L":
          return c.type + at(c.x, c.y)
        case "Q":
          return `Q${at(c.x1, c.y1)} ${at(c.x, c.y)}`
        case "C":
          return `C${at(c.x1, c.y1)} ${at(c.x2, c.y2)} ${at(c.x, c.y)}`
        default:
          return "Z"
      }
    })
    .join("")
}
