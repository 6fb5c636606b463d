/**
 * `hold_set` for what nearly every buyer does first: one part in a cart without holds. The same rules in
 * the fewest statements between lock and commit, since everybody waits there.
 */
export const PLACE_ONE = `
CREATE FUNCTION hold_place_one(request jsonb, p_part hold_part, p_now timestamptz) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_id text := 'hold_' || replace(gen_random_uuid()::text, '-', '');
  v_at timestamptz;
  v_end timestamptz;
  v_held integer;
  v_earliest timestamptz;
  v_unreserved numeric;
  v_expired jsonb := '[]';
BEGIN
  SELECT held, earliest_end INTO v_held, v_earliest FROM hold_counter
  WHERE inventory_item_id = p_part.inventory_item_id AND location_id = p_part.location_id FOR UPDATE;
  IF NOT FOUND THEN
    RETURN jsonb_build_object('uncounted', true);
  END IF;
  v_at := COALESCE(p_now, clock_timestamp());
  v_end := v_at + make_interval(secs => (request->>'seconds')::float8);

  SELECT stocked_quantity - reserved_quantity INTO v_unreserved FROM inventory_level
  WHERE inventory_item_id = p_part.inventory_item_id AND location_id = p_part.location_id
    AND deleted_at IS NULL;
  v_unreserved := COALESCE(v_unreserved, 0);
  IF v_unreserved - v_held < p_part.quantity AND v_earliest <= v_at THEN
    v_expired := hold_expire(p_part.inventory_item_id, p_part.location_id, v_at, NULL);
    SELECT held INTO v_held FROM hold_counter
    WHERE inventory_item_id = p_part.inventory_item_id AND location_id = p_part.location_id;
  END IF;
  IF v_unreserved - v_held < p_part.quantity THEN
    RETURN jsonb_build_object('expired', v_expired, 'refused', jsonb_build_object(
      'line_item_id', p_part.line_item_id, 'code',
      CASE WHEN v_unreserved < p_part.quantity THEN 'insufficient_inventory' ELSE 'units_held' END
    ));
  END IF;

  INSERT INTO hold (id, cart_id, line_item_id, product_id, variant_id, inventory_item_id, location_id,
    units, quantity, counts, customer_id, person, status, expires_at, ends_at, created_at, updated_at)
  VALUES (v_id, request->>'cart_id', p_part.line_item_id, p_part.product_id, p_part.variant_id,
    p_part.inventory_item_id, p_part.location_id, p_part.units, p_part.quantity, p_part.counts,
    request->>'customer_id', request->>'person', 'live', v_end, v_end, v_at, v_at);
  UPDATE hold_counter SET held = held + p_part.quantity, earliest_end = LEAST(earliest_end, v_end)
  WHERE inventory_item_id = p_part.inventory_item_id AND location_id = p_part.location_id;
  RETURN jsonb_build_object('expired', v_expired, 'placed', jsonb_build_array(
    jsonb_build_object('id', v_id, 'cart_id', request->>'cart_id')));
END $$`

export const DROP_PLACE_ONE = `DROP FUNCTION IF EXISTS hold_place_one`
