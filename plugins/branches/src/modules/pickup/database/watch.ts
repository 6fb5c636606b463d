/** Appointments of which a reminder is due, each given out once. */
export const DUE_REMINDERS = `
  UPDATE pickup_appointment SET reminded_at = CAST(:now AS timestamptz), updated_at = CAST(:now AS timestamptz)
  WHERE order_id IN (
    SELECT order_id FROM pickup_appointment
    WHERE state = 'booked' AND reminded_at IS NULL AND starts_at >= CAST(:from AS timestamptz)
      AND starts_at < CAST(:until AS timestamptz)
    ORDER BY starts_at LIMIT 500 FOR UPDATE SKIP LOCKED
  ) RETURNING order_id, version`

/** Appointments that nobody came to. The buyer may book another time while the order is kept. */
export const MISSED = `
  UPDATE pickup_appointment SET state = 'missed', updated_at = CAST(:now AS timestamptz)
  WHERE order_id IN (
    SELECT one.order_id FROM pickup_appointment one
    WHERE one.state = 'booked' AND one.ends_at <= CAST(:now AS timestamptz)
      AND NOT EXISTS (SELECT 1 FROM pickup_hand_over done WHERE done.order_id = one.order_id)
    ORDER BY one.starts_at LIMIT 500 FOR UPDATE SKIP LOCKED
  ) RETURNING order_id, version`
