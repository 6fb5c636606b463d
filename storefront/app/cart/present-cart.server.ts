import { listBranches } from "~/api/branches.server"
import type { Branch, ReceivingMethod } from "~/api/types"
import { readHolds } from "~/holds/holds-api.server"
import { presentHold, presentHolds } from "~/holds/present-holds.server"
import type { ApiPosition } from "~/holds/types"
import { mostUnits, type Limit } from "~/limits/limit"
import { readLimits } from "~/limits/limits-api.server"
import type { Visitor } from "~/session/visitor.server"
import { listOptions, type ApiCart } from "./cart-api.server"
import { coinFacts } from "./coin-facts.server"
import { costsOf, methodOf } from "./costs.server"
import { courierQuote } from "./courier-quote.server"
import { methodChoices, type Offer } from "./method-choices"
import { countUnits } from "./session-cart.server"
import type { Cart, CartBranch, CartItem } from "./types"

type ApiLine = NonNullable<ApiCart["items"]>[number]

function presentBranch({ id, code, name, city, address, status }: Branch): CartBranch {
  return { id, code, name, city, address, open: status === "open" }
}

/** The methods that the cart may use, each with its price; a calculated one is asked for. */
async function offersOf(visitor: Visitor, cartId: string): Promise<Map<ReceivingMethod, Offer>> {
  const options = await listOptions(visitor, cartId)
  const offers = await Promise.all(
    options.map(async ({ type, amount, price_type }) => {
      const code = type.code
      if (code !== "pickup" && code !== "delivery") return []
      if (price_type === "flat") return [[code, { price: amount, from: false }] as const]
      const quote = await courierQuote(visitor, cartId)
      return [[code, { price: quote?.amount ?? null, from: quote?.estimated ?? false }] as const]
    })
  )
  return new Map(offers.flat())
}

/** What can be had of a position, and its clock. A line that the holds do not know yet counts as available. */
function stateOf(
  line: ApiLine,
  position: ApiPosition | undefined,
  limits: Map<string, Limit>
): Pick<CartItem, "available" | "most" | "hold"> {
  const available = position?.available ?? line.quantity
  const hold = presentHold(position)
  const own = hold.state === "held" ? line.quantity : 0
  const limit = limits.get(line.product_id ?? "")
  return { available, most: Math.min(available, mostUnits(limit, own)), hold }
}

/**
 * The cart with all that its pages tell: names in the page's language, what the branch has left of each coin,
 * which receiving methods are possible and why the others are not.
 */
export async function presentCart(visitor: Visitor, cart: ApiCart): Promise<Cart> {
  const { language } = visitor
  const lines = [...(cart.items ?? [])].sort((a, b) =>
    String(a.created_at).localeCompare(String(b.created_at))
  )
  const branches = await listBranches(language)
  const branch = branches.find((one) => one.sales_channel_id === cart.sales_channel_id)
  const productIds = lines.flatMap(({ product_id }) => product_id ?? [])

  const [coins, holds, limits, offered] = await Promise.all([
    coinFacts(language, lines),
    readHolds(visitor, cart.id),
    readLimits(visitor, productIds),
    lines.length > 0 ? offersOf(visitor, cart.id) : new Map<ReceivingMethod, Offer>(),
  ])
  const positions = new Map(holds.positions.map((at) => [at.line_item_id, at]))

  const chosen = cart.shipping_methods?.[0]
  const chosenMethod = methodOf(chosen)
  const method = chosenMethod && offered.has(chosenMethod) ? chosenMethod : null

  return {
    id: cart.id,
    branch: branch ? presentBranch(branch) : null,
    count: countUnits(cart),
    items: lines.map((line, index) => ({
      ...stateOf(line, positions.get(line.id), limits),
      id: line.id,
      productId: line.product_id ?? "",
      handle: coins[index]?.handle ?? "",
      title: coins[index]?.title ?? "",
      picture: coins[index]?.picture ?? null,
      quantity: line.quantity,
      unitPrice: line.unit_price,
      sum: line.total ?? line.unit_price * line.quantity,
    })),
    methods: methodChoices({ branch: branch?.methods ?? [], coins, offered }),
    method,
    costs: costsOf(cart.item_total, method ? chosen : undefined),
    holds: presentHolds(holds),
  }
}
