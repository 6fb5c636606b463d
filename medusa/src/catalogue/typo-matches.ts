import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { COIN_INDEX } from "../lib/coin-index"
import { likeness, LIKENESS_FIELDS, type SearchedTexts } from "./likeness"

type Query = Pick<RemoteQueryFunction, "search">

/** Words of a question that are looked at, and candidates that are weighed for each. */
const MOST_WORDS = 8
const MOST_CANDIDATES = 200

/**
 * Coins that have, for each word asked for, a word with few wrong letters. The provider's trigrams
 * compare a whole question with a whole text and are generous: two misspelt words that stand apart
 * fail, while half the catalogue resembles a short word. So they only find candidates for each word
 * on its own; the letters decide, and the answers are intersected.
 * @param folded the question, folded (lib/fold.ts)
 * @returns likeness by id of the product, higher is better
 */
export async function typoMatches(query: Query, folded: string): Promise<Map<string, number>> {
  const words = folded.split(" ").slice(0, MOST_WORDS)
  const answers = await query.search(
    words.map((word) => ({
      entity: COIN_INDEX,
      fields: ["id", ...LIKENESS_FIELDS],
      filters: { q: word },
      pagination: { take: MOST_CANDIDATES },
      search_options: { typo_tolerance: true, count: "none" },
    }))
  )
  const [first = new Map<string, number>(), ...others] = answers.map(({ data }, place) =>
    weigh(words[place] ?? "", data)
  )
  const inAll = [...first].filter(([id]) => others.every((other) => other.has(id)))
  return new Map(
    inAll.map(([id, score]) => [
      id,
      others.reduce((sum, other) => sum + (other.get(id) ?? 0), score),
    ])
  )
}

function weigh(word: string, candidates: ({ id: string } & SearchedTexts)[]): Map<string, number> {
  return new Map(
    candidates
      .map(({ id, ...texts }) => [id, likeness(word, texts)] as const)
      .filter(([, score]) => score > 0)
  )
}
