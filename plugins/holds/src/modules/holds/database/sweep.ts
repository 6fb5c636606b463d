/**
 * Ends holds whose time has passed, over at most `keys` counters and `batch` holds of each. Any number of
 * processes may sweep at once: a counter that somebody works on is left to them. `more` tells whether
 * something may be left.
 */
export const SWEEP = `
CREATE FUNCTION hold_sweep(request jsonb) RETURNS jsonb
LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  v_at timestamptz := COALESCE((request->>'now')::timestamptz, clock_timestamp());
  v_batch integer := (request->>'batch')::integer;
  v_expired jsonb := '[]';
  v_some jsonb;
  v_more boolean := false;
  v_seen integer := 0;
  v_key record;
BEGIN
  FOR v_key IN
    SELECT inventory_item_id, location_id FROM hold_counter WHERE earliest_end <= v_at
    ORDER BY inventory_item_id, location_id LIMIT (request->>'keys')::integer FOR UPDATE SKIP LOCKED
  LOOP
    v_some := hold_expire(v_key.inventory_item_id, v_key.location_id, v_at, v_batch);
    v_expired := v_expired || v_some;
    v_more := v_more OR jsonb_array_length(v_some) = v_batch;
    v_seen := v_seen + 1;
  END LOOP;
  RETURN jsonb_build_object(
    'expired', v_expired, 'more', v_more OR v_seen = (request->>'keys')::integer
  );
END $$`

export const DROP_SWEEP = `DROP FUNCTION IF EXISTS hold_sweep`
