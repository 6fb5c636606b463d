import type { ReceivingMethod } from "~/api/types"
import type { Hold, HoldsOfCart } from "~/holds/types"
import type { Expected } from "./expected"

export interface CartItem {
  id: string
  productId: string
  handle: string
  /** name of the coin in the page's language */
  title: string
  picture: string | null
  quantity: number
  /** tenge for one */
  unitPrice: number
  /** tenge for all units of this position */
  sum: number
  /** units that this position could have now, its own among them; 0 when the branch has none to give */
  available: number
  /** how many may be wanted: what is available, within the limits per order and person */
  most: number
  hold: Hold
}

/** Why a receiving method cannot be chosen. */
export type MethodObstacle =
  { kind: "branch" } | { kind: "coins"; titles: string[] } | { kind: "unavailable" }

export interface MethodChoice {
  method: ReceivingMethod
  /** tenge; null when it is not known before checkout */
  price: number | null
  /** the price may become more once the address is known */
  from?: boolean
  obstacle: MethodObstacle | null
}

/** Sums of a cart or an order in tenge. */
export interface Costs {
  items: number
  /** delivery without insurance; null as long as no method is chosen */
  delivery: number | null
  /** null when there is none */
  insurance: number | null
  total: number
  /** the address is not known yet: delivery may become more */
  estimated?: true
  /** when the courier comes; left out as long as he does not know where to */
  expected?: Expected
}

export interface CartBranch {
  id: string
  code: string
  name: string
  city: string
  address: string | null
  open: boolean
}

/** The cart as pages show it. */
export interface Cart {
  id: string
  branch: CartBranch | null
  items: CartItem[]
  /** units of all positions */
  count: number
  methods: MethodChoice[]
  /** chosen and still possible */
  method: ReceivingMethod | null
  costs: Costs
  holds: HoldsOfCart
}
