/**
 * Says without any lock whether the parts cannot be held: null, or why. It may be wrong only for a moment
 * that has passed already when the answer arrives, and it is by far the most frequent answer.
 *
 * p_parts: what is missing beside the holds that `p_cart` has; null for a cart without any.
 */
export const SHORTAGE = `
CREATE FUNCTION hold_shortage(p_parts hold_part[], p_at timestamptz, p_cart text)
RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('line_item_id', short.line_item_id, 'code',
    CASE WHEN short.unreserved - short.own < short.need THEN 'insufficient_inventory' ELSE 'units_held' END)
  FROM (
    SELECT key.line_item_id, key.need,
      COALESCE(level.stocked_quantity - level.reserved_quantity, 0) AS unreserved,
      CASE WHEN counter.earliest_end > p_at THEN counter.held ELSE 0 END AS held,
      CASE WHEN p_cart IS NULL THEN 0 ELSE (
        SELECT COALESCE(SUM(hold.quantity), 0) FROM hold
        WHERE hold.cart_id = p_cart AND hold.status = 'live'
          AND hold.inventory_item_id = key.inventory_item_id AND hold.location_id = key.location_id
      ) END AS own
    FROM (
      SELECT part.inventory_item_id, part.location_id,
        MIN(part.line_item_id) AS line_item_id, SUM(part.quantity) AS need
      FROM unnest(p_parts) part GROUP BY part.inventory_item_id, part.location_id
    ) key
    LEFT JOIN hold_counter counter USING (inventory_item_id, location_id)
    LEFT JOIN inventory_level level ON level.inventory_item_id = key.inventory_item_id
      AND level.location_id = key.location_id AND level.deleted_at IS NULL
  ) short
  WHERE short.unreserved - short.held < short.need
  LIMIT 1);
END $$`

/** Units of an item at a location that live holds have at a moment; ended ones count no more, swept or not. */
export const UNITS_HELD = `
CREATE FUNCTION hold_units_held(p_item text, p_location text, p_at timestamptz)
RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN counter.earliest_end > p_at THEN counter.held ELSE (
    SELECT COALESCE(SUM(hold.quantity), 0)::integer FROM hold
    WHERE hold.inventory_item_id = p_item AND hold.location_id = p_location
      AND hold.status = 'live' AND hold.ends_at > p_at
  ) END
  FROM hold_counter counter
  WHERE counter.inventory_item_id = p_item AND counter.location_id = p_location
$$`

export const DROP_SHORTAGE = [
  `DROP FUNCTION IF EXISTS hold_shortage`,
  `DROP FUNCTION IF EXISTS hold_units_held`,
]
