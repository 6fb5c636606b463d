/** An {@link Attempt} out of its table, in SQL. */
export const ATTEMPT = `attempt.id, attempt.transaction_id, attempt.session_id, attempt.cart_id, attempt.account_id,
  attempt.amount::text AS amount, attempt.currency, attempt.state, attempt.answer, attempt.reason_code,
  attempt.card_type, attempt.card_last_four, attempt.rrn, attempt.auth_code, attempt.test_mode, attempt.order_id,
  attempt.flaw, attempt.tries, attempt.in_flight_until, attempt.asked_at, attempt.paid_at, attempt.ended_at,
  attempt.created_at`

/** By what time is gone: the clock of a test, or the database's. */
export const NOW = `COALESCE(CAST(:now AS timestamptz), clock_timestamp())`
