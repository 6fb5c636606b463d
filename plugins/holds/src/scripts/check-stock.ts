import type { ExecArgs } from "@medusajs/framework/types"
import { checkInvariants } from "../holding/invariants/check"
import { withNames } from "../holding/invariants/names"
import { repairInvariants } from "../holding/invariants/repair"
import type { InvariantName, Named, Violation } from "../holding/invariants/types"

const SENTENCES: Record<InvariantName, string> = {
  held_and_reserved_within_stock: "held and reserved units exceed stock",
  counter_equals_live_holds: "the counter of held units is not the sum of live holds",
  reserved_equals_reservations: "the reserved quantity is not the sum of reservations",
}

const line = ({ invariant, item, location, actual, expected, ...ids }: Named<Violation>): string =>
  `${item?.title ?? ids.inventory_item_id}${item?.sku ? ` (${item.sku})` : ""}, ` +
  `${location?.name ?? ids.location_id}: ${SENTENCES[invariant]}: ${actual} instead of ${expected}`

/**
 * Checks the invariants of stock and prints what contradicts them:
 * `npx medusa exec node_modules/@qazyna/holds/.medusa/server/src/scripts/check-stock.js`, and with `repair`
 * behind it sets right what takes nothing from anybody. A word and no option, since Medusa's command line
 * hands on no options. The exit code is 1 when something is left.
 */
export default async function checkStock({ container, args }: ExecArgs): Promise<void> {
  const { repaired, left } = args.includes("repair")
    ? await repairInvariants(container)
    : { repaired: [], left: await checkInvariants(container) }
  for (const violation of await withNames(container, repaired)) {
    console.log(`repaired  ${line(violation)}`)
  }
  for (const violation of await withNames(container, left)) {
    console.log(`WRONG     ${line(violation)}`)
  }
  console.log(left.length === 0 ? "The stock is in order." : `${left.length} to be put right.`)
  process.exitCode = left.length === 0 ? 0 : 1
}
