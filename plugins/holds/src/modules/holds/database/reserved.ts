/**
 * Keeps what core counts as reserved equal to the sum of its reservations.
 *
 * Core reads the count, adds to it in the process and writes the sum, under a lock that it keeps in the process unless
 * the shop shares one. Two processes that make orders of one coin at the same moment then write the same number, and
 * the unit of one order would be free to hold again. When a transaction that touched reservations ends, the count is
 * summed anew under the lock of its row, in a statement that sees whatever was committed before the lock was granted.
 *
 * Made by a migration script, since the migrations of a module may run before core's tables are there; making it twice
 * does no harm.
 */
export const RESERVED = [
  `CREATE OR REPLACE FUNCTION hold_sum_reserved() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    v_key record;
    v_units numeric;
  BEGIN
    FOR v_key IN
      SELECT DISTINCT item, location FROM (VALUES
        (CASE WHEN TG_OP <> 'INSERT' THEN OLD.inventory_item_id END, CASE WHEN TG_OP <> 'INSERT' THEN OLD.location_id END),
        (CASE WHEN TG_OP <> 'DELETE' THEN NEW.inventory_item_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.location_id END)
      ) touched(item, location)
      WHERE item IS NOT NULL ORDER BY item, location
    LOOP
      PERFORM 1 FROM inventory_level
      WHERE inventory_item_id = v_key.item AND location_id = v_key.location AND deleted_at IS NULL FOR UPDATE;
      SELECT COALESCE(SUM(quantity), 0) INTO v_units FROM reservation_item
      WHERE inventory_item_id = v_key.item AND location_id = v_key.location AND deleted_at IS NULL;
      UPDATE inventory_level SET reserved_quantity = v_units,
        raw_reserved_quantity = jsonb_build_object('value', v_units::text, 'precision', 20)
      WHERE inventory_item_id = v_key.item AND location_id = v_key.location AND deleted_at IS NULL
        AND reserved_quantity <> v_units;
    END LOOP;
    RETURN NULL;
  END $$`,
  `DROP TRIGGER IF EXISTS hold_sum_reserved ON reservation_item`,
  `CREATE CONSTRAINT TRIGGER hold_sum_reserved AFTER INSERT OR UPDATE OR DELETE ON reservation_item
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hold_sum_reserved()`,
]
