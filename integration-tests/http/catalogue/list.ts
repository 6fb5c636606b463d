import type { Http } from "../../support/suite/clients"
import { LOCALES, type CoinCard, type Language } from "../../support/suite/contract"

type Facet = { value: string | number; label?: string; count: number }

export type CoinList = {
  coins: CoinCard[]
  count: number
  limit: number
  offset: number
  facets: Record<"series" | "metal" | "denomination" | "quality" | "method", Facet[]> & {
    price: { min: number; max: number } | null
  }
}

/** One page of coins. */
export async function listCoins(
  store: Http,
  params: Record<string, unknown> = {},
  language: Language = "kk"
): Promise<CoinList> {
  const headers = { "x-medusa-locale": LOCALES[language] }
  const { data } = await store.get("/store/coins", { params, headers })
  return data
}

/** Handles of the coins that a question finds, the best first. */
export async function search(store: Http, q: string, language?: Language): Promise<string[]> {
  const { coins } = await listCoins(store, { q, limit: 100 }, language)
  return coins.map(({ handle }) => handle)
}

/** Waits for what follows an event: asks again until the answer is as wanted. */
export async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean) {
  const deadline = Date.now() + 20_000
  for (;;) {
    const answer = await ask()
    if (wanted(answer)) {
      return answer
    }
    if (Date.now() > deadline) {
      throw new Error(`Still not as wanted: ${JSON.stringify(answer).slice(0, 500)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
