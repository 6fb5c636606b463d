/**
 * Gives an order a slot, or another one than it has. Locks first and reads after: the order, then the appointments of the
 * branch. Answers `booked`, or the code of the refusal.
 */
export const BOOK = `
CREATE FUNCTION pickup_book(
  p_order text, p_branch text, p_starts timestamptz, p_ends timestamptz, p_capacity integer, p_cutoff integer, p_now timestamptz
) RETURNS text LANGUAGE plpgsql VOLATILE SET lock_timeout = '10s' AS $$
DECLARE
  present pickup_appointment%ROWTYPE;
  taken integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('pickup:order:' || p_order, 0));
  PERFORM pg_advisory_xact_lock(hashtextextended('pickup:branch:' || p_branch, 0));
  SELECT * INTO present FROM pickup_appointment WHERE order_id = p_order;
  IF present.state = 'collected' OR EXISTS (SELECT 1 FROM pickup_hand_over WHERE order_id = p_order) THEN
    RETURN 'handed_over_already';
  END IF;
  IF present.state = 'expired' THEN
    RETURN 'storage_over';
  END IF;
  IF present.state = 'booked' THEN
    IF present.starts_at = p_starts AND present.ends_at = p_ends THEN
      RETURN 'booked';
    END IF;
    IF p_now > present.starts_at - make_interval(mins => p_cutoff) AND p_now < present.ends_at THEN
      RETURN 'appointment_fixed';
    END IF;
  END IF;
  SELECT count(*) INTO taken FROM pickup_appointment
    WHERE branch_id = p_branch AND state = 'booked' AND starts_at < p_ends AND ends_at > p_starts AND order_id <> p_order;
  IF taken >= p_capacity THEN
    RETURN 'slot_full';
  END IF;
  INSERT INTO pickup_appointment (order_id, branch_id, starts_at, ends_at, state, version)
    VALUES (p_order, p_branch, p_starts, p_ends, 'booked', 1)
    ON CONFLICT (order_id) DO UPDATE SET branch_id = p_branch, starts_at = p_starts, ends_at = p_ends, state = 'booked',
      version = pickup_appointment.version + 1, reminded_at = NULL, updated_at = p_now;
  RETURN 'booked';
END $$;`

/** Takes the slot of an order back. Answers `cancelled`, or the code of the refusal. */
export const CANCEL = `
CREATE FUNCTION pickup_cancel(p_order text, p_cutoff integer, p_now timestamptz)
RETURNS text LANGUAGE plpgsql VOLATILE SET lock_timeout = '10s' AS $$
DECLARE
  present pickup_appointment%ROWTYPE;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('pickup:order:' || p_order, 0));
  SELECT * INTO present FROM pickup_appointment WHERE order_id = p_order;
  IF present.state = 'collected' OR EXISTS (SELECT 1 FROM pickup_hand_over WHERE order_id = p_order) THEN
    RETURN 'handed_over_already';
  END IF;
  IF present.state IS DISTINCT FROM 'booked' THEN
    RETURN 'appointment_not_found';
  END IF;
  IF p_now > present.starts_at - make_interval(mins => p_cutoff) THEN
    RETURN 'appointment_fixed';
  END IF;
  UPDATE pickup_appointment SET state = 'cancelled', version = version + 1, updated_at = p_now WHERE order_id = p_order;
  RETURN 'cancelled';
END $$;`
