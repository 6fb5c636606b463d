import type { MedusaContainer } from "@medusajs/framework/types"
import { NOW } from "../attempts/columns"
import { cardService } from "../service"

/** A try that lapsed is asked about ever less often; others every minute. Taking one keeps other processes off it. */
const TAKE = `
  UPDATE card_attempt attempt SET look_at = ${NOW} + CASE
    WHEN attempt.state = 'lapsed' THEN LEAST(GREATEST((${NOW} - attempt.created_at) / 4, interval '1 minute'), interval '1 hour')
    WHEN attempt.state = 'accepted' THEN interval '1 minute'
    ELSE interval '3 minutes' END
  FROM (
    SELECT id FROM card_attempt WHERE look_at <= ${NOW}
    ORDER BY look_at LIMIT 20 FOR UPDATE SKIP LOCKED
  ) due
  WHERE attempt.id = due.id RETURNING attempt.transaction_id`

/** Attempts without an end whose turn it is, at most twenty. */
export const takeAttempts = async (container: MedusaContainer): Promise<string[]> => {
  const taken = await cardService(container).select<{ transaction_id: string }>(TAKE)
  return taken.map(({ transaction_id }) => transaction_id)
}
