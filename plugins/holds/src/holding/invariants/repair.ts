import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { auditSink } from "../../audit/sink"
import { holdsService } from "../service"
import { checkInvariants } from "./check"
import type { Repair, Violation } from "./types"

/** Counted again under the lock of the counter, in a statement that begins after the lock is granted. */
const RECOUNT = `SELECT hold_recount(:item, :location)`

const RESUM = `
  UPDATE inventory_level level SET
    reserved_quantity = reserved.units,
    raw_reserved_quantity = jsonb_build_object('value', reserved.units::text, 'precision', 20)
  FROM (
    SELECT COALESCE(SUM(quantity), 0) AS units FROM reservation_item
    WHERE inventory_item_id = :item AND location_id = :location AND deleted_at IS NULL
  ) reserved
  WHERE level.inventory_item_id = :item AND level.location_id = :location AND level.deleted_at IS NULL`

const repairOne = async (container: MedusaContainer, violation: Violation): Promise<boolean> => {
  const service = holdsService(container)
  const key = { item: violation.inventory_item_id, location: violation.location_id }
  switch (violation.invariant) {
    case "counter_equals_live_holds":
      await service.select(RECOUNT, key)
      return true
    case "reserved_equals_reservations":
      await container
        .resolve(Modules.LOCKING)
        .execute([violation.inventory_item_id], () => service.select(RESUM, key))
      return true
    case "held_and_reserved_within_stock":
      return false
  }
}

/**
 * Sets right what can be set right without taking anything from anybody. Units held beyond stock cannot:
 * staff decide whose hold to release, or raise the stock.
 *
 * @param actorId id of the member of staff who asked; undefined for the command
 */
export const repairInvariants = async (
  container: MedusaContainer,
  actorId?: string
): Promise<{ repaired: Repair[]; left: Violation[] }> => {
  const repaired: Repair[] = []
  for (const violation of await checkInvariants(container)) {
    if (await repairOne(container, violation)) {
      const { invariant, inventory_item_id, location_id, actual, expected } = violation
      await auditSink(container).record({
        action: "stock.repaired",
        actor_type: actorId ? "user" : "system",
        actor_id: actorId,
        subject_type: "inventory_item",
        subject_id: inventory_item_id,
        details: { invariant, location_id, actual, expected },
      })
      repaired.push({ ...violation, repaired: true })
    }
  }
  return { repaired, left: await checkInvariants(container) }
}
