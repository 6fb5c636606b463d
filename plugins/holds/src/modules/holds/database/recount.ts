/**
 * Counts the live holds of an item at a location anew, for a counter that was found to be wrong. It writes
 * down what is so, even where that is more than there may be; the checker reports that on its own.
 */
export const RECOUNT = `
CREATE FUNCTION hold_recount(p_item text, p_location text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO hold_counter (inventory_item_id, location_id) VALUES (p_item, p_location)
  ON CONFLICT DO NOTHING;
  PERFORM 1 FROM hold_counter
  WHERE inventory_item_id = p_item AND location_id = p_location FOR UPDATE;
  PERFORM set_config('hold.recount', 'on', true);
  UPDATE hold_counter SET (held, earliest_end) = (
    SELECT COALESCE(SUM(quantity), 0), MIN(ends_at) FROM hold
    WHERE inventory_item_id = p_item AND location_id = p_location AND status = 'live'
  )
  WHERE inventory_item_id = p_item AND location_id = p_location;
  PERFORM set_config('hold.recount', '', true);
END $$`

export const DROP_RECOUNT = `DROP FUNCTION IF EXISTS hold_recount`
