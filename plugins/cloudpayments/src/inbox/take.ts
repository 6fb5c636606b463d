import type { MedusaContainer } from "@medusajs/framework/types"
import { NOW } from "../attempts/columns"
import type { StoredNotification } from "../modules/cloudpayments/types"
import { cardService } from "../service"

/** Longer than any work on one takes; after that another process may have it. */
const LEASE_SECONDS = 180

const COLUMNS = `notification.id, notification.type, notification.transaction_id, notification.payment_transaction_id, notification.fields, notification.tries`

const take = (which: string): string => `
  UPDATE card_notification notification
  SET look_at = ${NOW} + make_interval(secs => ${LEASE_SECONDS}), tries = notification.tries + 1
  FROM (
    SELECT id FROM card_notification WHERE look_at <= ${NOW} ${which}
    ORDER BY received_at LIMIT 20 FOR UPDATE SKIP LOCKED
  ) due
  WHERE notification.id = due.id RETURNING ${COLUMNS}`

/** Takes notifications that wait to be worked on, at most twenty; nobody else has them for three minutes. */
export const takeNotifications = (container: MedusaContainer): Promise<StoredNotification[]> =>
  cardService(container).select<StoredNotification>(take(""))

/** Takes one, unless somebody else has it or it is done. */
export const takeNotification = async (
  container: MedusaContainer,
  id: string
): Promise<StoredNotification | undefined> => {
  const [one] = await cardService(container).select<StoredNotification>(take("AND id = :id"), {
    id,
  })
  return one
}

/** It was worked on. */
export const finishNotification = async (container: MedusaContainer, id: string): Promise<void> => {
  await cardService(container).select(
    `UPDATE card_notification SET look_at = NULL, done_at = ${NOW} WHERE id = :id`,
    { id }
  )
}

/** It could not be worked on yet: another time, later and later. */
export const postponeNotification = async (
  container: MedusaContainer,
  { id, tries }: Pick<StoredNotification, "id" | "tries">
): Promise<void> => {
  await cardService(container).select(
    `UPDATE card_notification SET look_at = ${NOW} + make_interval(secs => CAST(:seconds AS float8)) WHERE id = :id`,
    { id, seconds: Math.min(30 * 2 ** Math.min(tries, 8), 3_600) }
  )
}
