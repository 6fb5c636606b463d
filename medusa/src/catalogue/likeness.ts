import { distance } from "fastest-levenshtein"

/** Texts of a coin that are searched, folded, and how much a match in each counts. */
const FIELDS = { name_text: 3, series_text: 2, other_text: 1 } as const

export const LIKENESS_FIELDS = Object.keys(FIELDS)

export type SearchedTexts = Partial<Record<keyof typeof FIELDS, string | null>>

/**
 * How well the best word of a coin stands for a word asked for: 0 for none within the allowed
 * number of wrong letters, otherwise higher for fewer wrong letters and for the name.
 */
export function likeness(word: string, texts: SearchedTexts): number {
  const allowed = allowedErrors(word)
  const scores = Object.entries(FIELDS).flatMap(([field, weight]) => {
    const text = texts[field as keyof typeof FIELDS]
    return (text?.split(" ") ?? []).map((candidate) => {
      const errors = countErrors(word, candidate)
      return errors > allowed ? 0 : weight * (1 - errors / word.length)
    })
  })
  return Math.max(0, ...scores)
}

/** Wrong, missing or superfluous letters that are forgiven in a word. */
function allowedErrors(word: string): number {
  if (word.length < 4) {
    return 0
  }
  return word.length < 8 ? 1 : 2
}

/** Letters to change, add or drop; two neighbours in the wrong order are one error. */
function countErrors(word: string, candidate: string): number {
  return isSwapped(word, candidate) ? 1 : distance(word, candidate)
}

function isSwapped(word: string, candidate: string): boolean {
  const at = [...word].findIndex((letter, place) => letter !== candidate[place])
  return (
    at >= 0 &&
    word[at] === candidate[at + 1] &&
    word[at + 1] === candidate[at] &&
    word.slice(at + 2) === candidate.slice(at + 2)
  )
}
