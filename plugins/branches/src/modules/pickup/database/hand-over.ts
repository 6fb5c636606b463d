/**
 * Lets one desk hand an order over. A hand-over that was begun and never finished, because its process died, is taken over
 * after two minutes. Answers `begun`, or the code of the refusal.
 *
 * `p_version` is that of the confirmation that was shown; null when the order was found by its number.
 */
export const BEGIN_HAND_OVER = `
CREATE FUNCTION pickup_begin_hand_over(
  p_id text, p_order text, p_branch text, p_version integer, p_staff text, p_kind text, p_last_four text, p_proxy jsonb, p_now timestamptz
) RETURNS text LANGUAGE plpgsql VOLATILE SET lock_timeout = '10s' AS $$
DECLARE
  present pickup_hand_over%ROWTYPE;
  current_version integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('pickup:order:' || p_order, 0));
  SELECT * INTO present FROM pickup_hand_over WHERE order_id = p_order;
  IF present.state = 'done' THEN
    RETURN 'handed_over_already';
  END IF;
  IF present.state = 'begun' AND present.begun_at > p_now - interval '2 minutes' THEN
    RETURN 'handed_over_already';
  END IF;
  SELECT version INTO current_version FROM pickup_appointment WHERE order_id = p_order;
  IF p_version IS NOT NULL AND p_version <> COALESCE(current_version, 0) THEN
    RETURN 'confirmation_outdated';
  END IF;
  INSERT INTO pickup_hand_over (id, order_id, branch_id, state, staff_id, document_kind, document_last_four, proxy, begun_at)
    VALUES (p_id, p_order, p_branch, 'begun', p_staff, p_kind, p_last_four, p_proxy, p_now)
    ON CONFLICT (order_id) DO UPDATE SET id = p_id, branch_id = p_branch, staff_id = p_staff, document_kind = p_kind,
      document_last_four = p_last_four, proxy = p_proxy, begun_at = p_now, updated_at = p_now;
  RETURN 'begun';
END $$;`

/** Ends a hand-over, and with it the pickup of the order. */
export const FINISH_HAND_OVER = `
CREATE FUNCTION pickup_finish_hand_over(p_id text, p_order text, p_now timestamptz)
RETURNS void LANGUAGE sql VOLATILE AS $$
  UPDATE pickup_hand_over SET state = 'done', done_at = p_now, updated_at = p_now WHERE id = p_id AND state = 'begun';
  UPDATE pickup_appointment SET state = 'collected', updated_at = p_now WHERE order_id = p_order;
$$;`
