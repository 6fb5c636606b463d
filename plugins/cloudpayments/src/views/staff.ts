import type { MedusaContainer } from "@medusajs/framework/types"
import { ATTEMPT } from "../attempts/columns"
import type { Alert, Attempt, Operation } from "../modules/cloudpayments/types"
import { operationsOf } from "../operations/store"
import { cardService } from "../service"

/** Which attempts staff look for. */
export type AttemptFilters = {
  q?: string
  state?: string[]
  from?: Date
  to?: Date
  order_id?: string
}

type Page = { skip: number; take: number }

const WHERE = `
  WHERE (CAST(:q AS text) IS NULL OR attempt.transaction_id LIKE '%' || :like || '%' OR attempt.cart_id = :q
      OR attempt.order_id = :q OR attempt.session_id = :q OR attempt.card_last_four = :q
      OR made.display_id::text = :q)
    AND (CAST(:state AS text[]) IS NULL OR attempt.state = ANY(CAST(:state AS text[])))
    AND (CAST(:from AS timestamptz) IS NULL OR attempt.created_at >= CAST(:from AS timestamptz))
    AND (CAST(:to AS timestamptz) IS NULL OR attempt.created_at <= CAST(:to AS timestamptz))
    AND (CAST(:orderId AS text) IS NULL OR attempt.order_id = :orderId)`

const COLUMNS = `${ATTEMPT}, made.display_id, (
    SELECT COALESCE(SUM(amount), 0)::numeric(18,2)::text FROM card_operation
    WHERE transaction_id = attempt.transaction_id AND kind = 'refund' AND state = 'done') AS refunded`

const FROM = `FROM card_attempt attempt LEFT JOIN "order" made ON made.id = attempt.order_id`

/** An attempt with the number of its order, and the sum of its refunds. */
export type StaffAttempt = Attempt & { display_id: number | null; refunded: string }

/** Attempts for staff, newest first, page by page. */
export const listAttempts = async (
  container: MedusaContainer,
  { q, state, from, to, order_id }: AttemptFilters,
  { skip, take }: Page
): Promise<{ attempts: StaffAttempt[]; count: number }> => {
  const service = cardService(container)
  const values = {
    q: q ?? null,
    like: q?.replace(/[\\%_]/g, "\\$&") ?? null,
    state: state ? `{${state.join(",")}}` : null,
    from: from ?? null,
    to: to ?? null,
    orderId: order_id ?? null,
  }
  const [attempts, [counted]] = await Promise.all([
    service.select<StaffAttempt>(
      `SELECT ${COLUMNS} ${FROM} ${WHERE}
       ORDER BY attempt.created_at DESC, attempt.id DESC LIMIT :take OFFSET :skip`,
      { ...values, skip, take }
    ),
    service.select<{ count: number }>(`SELECT COUNT(*)::integer AS count ${FROM} ${WHERE}`, values),
  ])
  return { attempts, count: counted?.count ?? 0 }
}

/** A notification as staff see it. */
export type SeenNotification = {
  id: string
  type: string
  received: number
  received_at: Date
  done_at: Date | null
}

/** An attempt with everything that is known of it. */
export type AttemptInFull = StaffAttempt & {
  operations: Operation[]
  notifications: SeenNotification[]
  alerts: Alert[]
}

const NOTIFICATIONS = `
  SELECT id, type, received, received_at, done_at FROM card_notification
  WHERE transaction_id = :transactionId OR payment_transaction_id = :transactionId ORDER BY received_at`

const ALERTS = `SELECT * FROM card_alert WHERE transaction_id = :transactionId ORDER BY created_at`

/** One attempt with its ledger, notifications and alerts. */
export const attemptInFull = async (
  container: MedusaContainer,
  transactionId: string
): Promise<AttemptInFull | undefined> => {
  const service = cardService(container)
  const [attempt] = await service.select<StaffAttempt>(
    `SELECT ${COLUMNS} ${FROM} WHERE attempt.transaction_id = :transactionId`,
    { transactionId }
  )
  if (!attempt) {
    return undefined
  }
  const [operations, notifications, alerts] = await Promise.all([
    operationsOf(container, transactionId),
    service.select<SeenNotification>(NOTIFICATIONS, { transactionId }),
    service.select<Alert>(ALERTS, { transactionId }),
  ])
  return { ...attempt, operations, notifications, alerts }
}
