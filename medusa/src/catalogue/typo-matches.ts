import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { COIN_INDEX } from "../search/coin"

type Query = Pick<RemoteQueryFunction, "search">

/**
 * How alike a word and the best of a coin's must be (0 to 1, shared trigrams). One wrong letter in
 * the middle of a five-letter word gives 0.5.
 */
const LEAST_LIKENESS = 0.5

/** Words of a question that are looked at, and coins that a word may match. */
const MOST_WORDS = 8
const MOST_COINS = 200

/**
 * Coins that have, for each word asked for, a word that is like it. The provider compares a whole
 * question with a whole text, which fails when two misspelt words stand apart; so each word is
 * asked for on its own and the answers are intersected.
 * @param folded the question, folded (lib/fold.ts)
 * @returns likeness by id of the product, higher is better
 */
export async function typoMatches(query: Query, folded: string): Promise<Map<string, number>> {
  const words = folded.split(" ").slice(0, MOST_WORDS)
  const answers = await query.search(
    words.map((word) => ({
      entity: COIN_INDEX,
      fields: ["id"],
      filters: { q: word },
      pagination: { take: MOST_COINS },
      search_options: {
        typo_tolerance: true,
        match_strategy: "last",
        min_score: LEAST_LIKENESS,
        include_score: true,
        count: "none",
      },
    }))
  )
  const [first = new Map<string, number>(), ...others] = answers.map(
    ({ search_result }) => new Map(search_result.hits.map(({ id, score = 0 }) => [id, score]))
  )
  const inAll = [...first].filter(([id]) => others.every((other) => other.has(id)))
  return new Map(
    inAll.map(([id, score]) => [
      id,
      others.reduce((sum, other) => sum + (other.get(id) ?? 0), score),
    ])
  )
}
