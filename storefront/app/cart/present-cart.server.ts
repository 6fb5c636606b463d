import { listBranches } from "~/api/branches.server"
import type { Branch, ReceivingMethod } from "~/api/types"
import { readHolds } from "~/holds/holds-api.server"
import { presentHold, presentHolds } from "~/holds/present-holds.server"
import type { ApiPosition } from "~/holds/types"
import { mostUnits, type Limit } from "~/limits/limit"
import { readLimits } from "~/limits/limits-api.server"
import type { Visitor } from "~/session/visitor.server"
import { listOptions, type ApiCart, type ApiShippingOption } from "./cart-api.server"
import { coinFacts } from "./coin-facts.server"
import { costsOf, methodOf } from "./costs.server"
import { methodChoices } from "./method-choices"
import { countUnits } from "./session-cart.server"
import type { Cart, CartBranch, CartItem } from "./types"

type ApiLine = NonNullable<ApiCart["items"]>[number]

function presentBranch({ id, code, name, city, address, status }: Branch): CartBranch {
  return { id, code, name, city, address, open: status === "open" }
}

function offeredPrices(options: ApiShippingOption[]): Map<ReceivingMethod, number | null> {
  return new Map(
    options.flatMap(({ type, amount, price_type }) =>
      type.code === "pickup" || type.code === "delivery"
        ? [[type.code, price_type === "flat" ? amount : null] as const]
        : []
    )
  )
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

  const [coins, holds, limits, options] = await Promise.all([
    coinFacts(language, lines),
    readHolds(visitor, cart.id),
    readLimits(visitor, productIds),
    lines.length > 0 ? listOptions(visitor, cart.id) : [],
  ])
  const positions = new Map(holds.positions.map((at) => [at.line_item_id, at]))

  const offered = offeredPrices(options)
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
