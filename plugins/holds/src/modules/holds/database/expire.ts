/**
 * Ends holds of one item at one location whose time has passed, at most `p_limit` of them, and recounts
 * the earliest end. The caller holds the lock of the counter. Gives the holds that ended.
 */
export const EXPIRE = `
CREATE FUNCTION hold_expire(p_item text, p_location text, p_at timestamptz, p_limit integer)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_freed integer;
  v_expired jsonb;
BEGIN
  WITH due AS (
    SELECT id FROM hold
    WHERE inventory_item_id = p_item AND location_id = p_location
      AND status = 'live' AND ends_at <= p_at
    ORDER BY ends_at LIMIT p_limit
  ), ended AS (
    UPDATE hold SET status = 'expired', ended_at = hold.ends_at, updated_at = p_at
    FROM due WHERE hold.id = due.id
    RETURNING hold.id, hold.cart_id, hold.quantity
  )
  SELECT COALESCE(SUM(quantity), 0),
    COALESCE(jsonb_agg(jsonb_build_object('id', id, 'cart_id', cart_id)), '[]')
  INTO v_freed, v_expired FROM ended;

  UPDATE hold_counter SET held = held - v_freed, earliest_end = (
    SELECT MIN(ends_at) FROM hold
    WHERE inventory_item_id = p_item AND location_id = p_location AND status = 'live'
  )
  WHERE inventory_item_id = p_item AND location_id = p_location;
  RETURN v_expired;
END $$`

export const DROP_EXPIRE = `DROP FUNCTION IF EXISTS hold_expire`
