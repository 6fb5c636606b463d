/**
 * Says whether `hold_set` would refuse the parts of a request, without claiming anything: null, or why.
 * Units that the cart holds of them already are its own.
 */
export const CHECK = `
CREATE FUNCTION hold_check(request jsonb) RETURNS jsonb
LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  v_cart text := request->>'cart_id';
  v_at timestamptz := COALESCE((request->>'now')::timestamptz, clock_timestamp());
  v_target hold_part[] := ARRAY(
    SELECT part FROM jsonb_populate_recordset(NULL::hold_part, request->'parts') part
  );
  v_missing hold_part[];
BEGIN
  v_missing := ARRAY(
    SELECT ROW(part.line_item_id, part.product_id, part.variant_id, part.inventory_item_id,
      part.location_id, part.units, part.quantity - COALESCE(own.quantity, 0), part.counts, true)::hold_part
    FROM unnest(v_target) part
    LEFT JOIN hold own ON own.cart_id = v_cart AND own.status = 'live' AND own.ends_at > v_at
      AND own.line_item_id = part.line_item_id AND own.inventory_item_id = part.inventory_item_id
      AND own.location_id = part.location_id
    WHERE part.quantity > COALESCE(own.quantity, 0)
  );
  RETURN COALESCE(
    hold_shortage(v_missing, v_at, v_cart),
    hold_limit_refusal(request, v_target, v_cart, request->>'customer_id', request->>'person')
  );
END $$`

export const DROP_CHECK = `DROP FUNCTION IF EXISTS hold_check`
