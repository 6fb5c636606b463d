import type { ReceivingMethod } from "~/api/types"
import type { MethodChoice, MethodObstacle } from "./types"

export interface Offer {
  /** tenge; null when it is calculated at checkout */
  price: number | null
  /** it may become more once the address is known */
  from: boolean
}

interface Facts {
  /** methods that the branch offers */
  branch: ReceivingMethod[]
  coins: { title: string; methods: ReceivingMethod[] }[]
  /** the methods that the cart may use */
  offered: ReadonlyMap<ReceivingMethod, Offer>
}

const ORDER: ReceivingMethod[] = ["pickup", "delivery"]

/** Both receiving methods, each with its price or with the reason why this cart cannot use it (G27). */
export function methodChoices(facts: Facts): MethodChoice[] {
  return ORDER.map((method) => ({
    method,
    price: facts.offered.get(method)?.price ?? null,
    ...(facts.offered.get(method)?.from && { from: true }),
    obstacle: facts.offered.has(method) ? null : obstacleOf(method, facts),
  }))
}

function obstacleOf(method: ReceivingMethod, { branch, coins }: Facts): MethodObstacle {
  if (!branch.includes(method)) return { kind: "branch" }
  const refusing = coins.filter(({ methods }) => !methods.includes(method))
  if (refusing.length === 0) return { kind: "unavailable" }
  return { kind: "coins", titles: refusing.map(({ title }) => title) }
}
