import { measure, type Typeface } from "./social-lettering.server"

export interface TitleBox {
  typeface: Typeface
  /** Type sizes in pixels, the preferred one first. */
  sizes: readonly [number, ...number[]]
  /** Width of a line in pixels. */
  widest: number
  /** Most lines. */
  lines: number
}

export interface SetTitle {
  size: number
  lines: string[]
}

/** More letters than any name of a coin has; the rest is not even measured. */
const MOST_LETTERS = 240

/**
 * Breaks a name into lines at spaces, in the largest size in which it fits. What does not fit in the smallest either
 * ends with an ellipsis.
 */
export function setTitle(title: string, box: TitleBox): SetTitle {
  const words = [...title].slice(0, MOST_LETTERS).join("").split(/\s+/).filter(Boolean)
  const attempts = box.sizes.map((size) => ({ size, lines: breakLines(words, size, box) }))
  const fitting = attempts.find(
    ({ size, lines }) => lines.length <= box.lines && lines.every((line) => fits(line, size, box))
  )
  if (fitting) return fitting
  const { size, lines } = attempts[attempts.length - 1] ?? { size: box.sizes[0], lines: [] }
  const kept = lines.slice(0, box.lines)
  return {
    size,
    lines: kept.map((line, i) => {
      const isCut = i === box.lines - 1 && lines.length > box.lines
      return isCut || !fits(line, size, box) ? shorten(line, size, box) : line
    }),
  }
}

const fits = (line: string, size: number, { typeface, widest }: TitleBox): boolean =>
  measure(line, typeface, size) <= widest

function breakLines(words: readonly string[], size: number, box: TitleBox): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = lines[lines.length - 1]
    const longer = `${line} ${word}`
    if (line !== undefined && fits(longer, size, box)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function shorten(line: string, size: number, box: TitleBox): string {
  let letters = [...line]
  while (letters.length > 1 && !fits(`${letters.join("")}…`, size, box)) {
    letters = letters.slice(0, -1)
  }
  return `${letters.join("").trimEnd()}…`
}
