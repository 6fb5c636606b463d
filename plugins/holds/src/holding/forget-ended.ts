import type { MedusaContainer } from "@medusajs/framework/types"
import { holdsService } from "./service"

/** Longer than any cool-down lasts, in days. */
const KEPT_DAYS = 90

const BATCH = 10_000

/**
 * What became of nothing is looked at by the cool-down and by staff, and not after that. Purchases stay, since
 * limits count them.
 */
const FORGET = `
  WITH gone AS (
    DELETE FROM hold WHERE id IN (
      SELECT id FROM hold
      WHERE status IN ('expired', 'released', 'returned')
        AND ended_at < COALESCE(CAST(:now AS timestamptz), now()) - make_interval(days => :days)
      LIMIT :batch
    ) RETURNING 1
  )
  SELECT CAST(COUNT(*) AS integer) AS count FROM gone`

/** Deletes holds that came to nothing long ago. @returns how many */
export const forgetEndedHolds = async (container: MedusaContainer): Promise<number> => {
  const service = holdsService(container)
  let forgotten = 0
  for (;;) {
    const [row] = await service.select<{ count: number }>(FORGET, {
      days: KEPT_DAYS,
      batch: BATCH,
      now: service.clock(),
    })
    forgotten += row?.count ?? 0
    if ((row?.count ?? 0) < BATCH) {
      return forgotten
    }
  }
}
