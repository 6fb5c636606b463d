/** Units of what a branch has by handle of the coin; coins that it has not are missing. */
export type LiveUnits = Record<string, number>

/**
 * Coins of a page with their units by now. A coin that sells out while the page is open leaves the answer; its
 * number on the page is older than that.
 * @param live null before the first answer
 */
export function withUnits<T extends { handle: string; available: number }>(
  coins: T[],
  live: LiveUnits | null
): T[] {
  return live ? coins.map((coin) => ({ ...coin, available: live[coin.handle] ?? 0 })) : coins
}
