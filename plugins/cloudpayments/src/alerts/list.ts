import type { MedusaContainer } from "@medusajs/framework/types"
import type { Alert } from "../modules/cloudpayments/types"
import { cardService } from "../service"

const WHERE = `WHERE CAST(:open AS boolean) IS NULL OR (resolved_at IS NULL) = CAST(:open AS boolean)`

const COLUMNS = `id, kind, transaction_id, subject, message, resolved_at, resolved_by, note, created_at`

/**
 * Alerts for staff, newest first.
 *
 * @param open only those that are, or are not, open; null for all
 */
export const listAlerts = async (
  container: MedusaContainer,
  { open, skip, take }: { open: boolean | null; skip: number; take: number }
): Promise<{ alerts: Alert[]; count: number }> => {
  const service = cardService(container)
  const [alerts, [counted]] = await Promise.all([
    service.select<Alert>(
      `SELECT ${COLUMNS} FROM card_alert ${WHERE} ORDER BY created_at DESC, id DESC LIMIT :take OFFSET :skip`,
      { open, skip, take }
    ),
    service.select<{ count: number }>(
      `SELECT COUNT(*)::integer AS count FROM card_alert ${WHERE}`,
      { open }
    ),
  ])
  return { alerts, count: counted?.count ?? 0 }
}

const RESOLVE = `
  UPDATE card_alert SET resolved_at = clock_timestamp(), resolved_by = :by, note = :note, updated_at = clock_timestamp()
  WHERE id = :id AND resolved_at IS NULL RETURNING ${COLUMNS}`

/** Closes an alert. @returns undefined when there is no open one with this id */
export const resolveAlert = async (
  container: MedusaContainer,
  { id, by, note }: { id: string; by: string; note: string }
): Promise<Alert | undefined> => {
  const [alert] = await cardService(container).select<Alert>(RESOLVE, { id, by, note })
  return alert
}
