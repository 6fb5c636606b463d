import type { Coin, CoinCard, CoinFacets, CoinPage, FacetValue } from "~/api/types"
import type { Language } from "~/i18n/languages"
import { availabilityOf, branchesIn, coinsIn } from "./data"

type Pick = (coin: Coin) => string[]

const FILTERS: Record<string, Pick> = {
  series: (coin) => (coin.series ? [coin.series.handle] : []),
  metal: (coin) => (coin.metal ? [coin.metal] : []),
  denomination: (coin) => [String(coin.denomination)],
  quality: (coin) => (coin.quality ? [coin.quality] : []),
  method: (coin) => coin.receiving_methods,
}

function valuesOf(params: URLSearchParams, name: string): string[] {
  return [...params]
    .filter(([key]) => key === name || key.startsWith(`${name}[`))
    .flatMap(([, value]) => value.split(","))
}

function facet(
  coins: Coin[],
  pick: Pick,
  label?: (coin: Coin) => string | undefined
): FacetValue[] {
  const counts = new Map<string, FacetValue>()
  for (const coin of coins) {
    for (const value of pick(coin)) {
      const known = counts.get(value) ?? { value, label: label?.(coin), count: 0 }
      counts.set(value, { ...known, count: known.count + 1 })
    }
  }
  return [...counts.values()]
}

function facetsOf(coins: Coin[]): CoinFacets {
  const prices = coins.flatMap((coin) => (coin.price ? [coin.price.amount] : []))
  const of = (name: string, label?: (coin: Coin) => string | undefined) =>
    facet(coins, FILTERS[name] ?? (() => []), label)
  return {
    series: of("series", (coin) => coin.series?.title),
    metal: of("metal"),
    denomination: of("denomination"),
    quality: of("quality"),
    method: of("method"),
    price: prices.length ? { min: Math.min(...prices), max: Math.max(...prices) } : null,
  }
}

/** `GET /store/coins` of the contract, over the fixtures. */
export function listCoins(params: URLSearchParams, language: Language, origin: string): CoinPage {
  const branch = branchesIn(language).find(({ id }) => id === params.get("branch_id"))
  const query = params.get("q")?.toLowerCase()
  const all = coinsIn(language, origin)
    .map((coin, index) => {
      if (!branch) return coin
      const here = availabilityOf(index, language).find(({ branch_id }) => branch_id === branch.id)
      return { ...coin, available: here?.available ?? -1 }
    })
    .filter((coin) => coin.available >= (params.get("in_stock") === "true" ? 1 : 0))
    .filter((coin) => !query || Object.values(coin.names).join(" ").toLowerCase().includes(query))
  const coins = all.filter((coin) => {
    const price = coin.price?.amount ?? 0
    const inRange =
      price >= Number(params.get("price_min") ?? 0) &&
      price <= Number(params.get("price_max") ?? Infinity)
    return (
      inRange &&
      Object.entries(FILTERS).every(([name, pick]) => {
        const wanted = valuesOf(params, name)
        return wanted.length === 0 || pick(coin).some((value) => wanted.includes(value))
      })
    )
  })
  const limit = Number(params.get("limit") ?? 24)
  const offset = Number(params.get("offset") ?? 0)
  const sorted = sort(coins, params.get("order") ?? "newest")
  return {
    coins: sorted.slice(offset, offset + limit) satisfies CoinCard[],
    count: coins.length,
    limit,
    offset,
    facets: facetsOf(all),
  }
}

function sort(coins: Coin[], order: string): Coin[] {
  const down = order.startsWith("-") ? -1 : 1
  if (order.endsWith("price")) {
    return coins.toSorted((a, b) => down * ((a.price?.amount ?? 0) - (b.price?.amount ?? 0)))
  }
  if (order.endsWith("name")) return coins.toSorted((a, b) => down * a.title.localeCompare(b.title))
  return coins
}
