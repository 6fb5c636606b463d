/**
 * What no program can get around, ours included: no negative number, no live hold without an end, and no
 * counter that grows beyond what is in stock and not reserved. Growing is what is judged: staff may lower
 * stock under live holds, and an order reserves its units before its holds are consumed.
 */
export const INTEGRITY = [
  `ALTER TABLE hold
    ADD CONSTRAINT hold_units_positive CHECK (units > 0 AND quantity > 0),
    ADD CONSTRAINT hold_ends_at CHECK (ends_at = GREATEST(expires_at, kept_until)),
    ADD CONSTRAINT hold_ended_at CHECK ((status = 'live') = (ended_at IS NULL))`,
  `ALTER TABLE hold_counter
    ADD CONSTRAINT hold_counter_not_negative CHECK (held >= 0),
    SET (fillfactor = 50)`,
  `ALTER TABLE purchase_limit
    ADD CONSTRAINT purchase_limit_positive CHECK (per_order > 0 AND per_person > 0 AND period_days > 0)`,
  `CREATE FUNCTION hold_counter_within_stock() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('hold.recount', true) = 'on' THEN
      RETURN NEW;
    END IF;
    IF NEW.held > COALESCE((
      SELECT stocked_quantity - reserved_quantity FROM inventory_level
      WHERE inventory_item_id = NEW.inventory_item_id AND location_id = NEW.location_id
        AND deleted_at IS NULL
    ), 0) THEN
      RAISE EXCEPTION 'hold_counter: % held of % at %, more than are free',
        NEW.held, NEW.inventory_item_id, NEW.location_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER hold_counter_within_stock BEFORE UPDATE ON hold_counter
  FOR EACH ROW WHEN (NEW.held > OLD.held) EXECUTE FUNCTION hold_counter_within_stock()`,
  `CREATE TRIGGER hold_counter_begins_empty BEFORE INSERT ON hold_counter
  FOR EACH ROW WHEN (NEW.held > 0) EXECUTE FUNCTION hold_counter_within_stock()`,
]

/**
 * The framework's own indexes leave out what is deleted softly, so a statement that does not say the same
 * cannot use them. Nothing here is deleted softly, and each index less makes a claim faster.
 *
 * No statement matches the condition of the unique index: on an empty table, where a plan may be made that
 * then lives for days, reading all of a small partial index looks as cheap as finding one row.
 */
export const INDEXES = [
  `DROP INDEX IF EXISTS "IDX_hold_deleted_at"`,
  `DROP INDEX IF EXISTS "IDX_hold_counter_deleted_at"`,
  `CREATE UNIQUE INDEX hold_live_line ON hold (line_item_id, inventory_item_id) WHERE ended_at IS NULL`,
  `CREATE INDEX hold_live_end ON hold (inventory_item_id, location_id, status, ends_at)`,
  `CREATE INDEX hold_cart ON hold (cart_id, status)`,
  `CREATE INDEX hold_order ON hold (order_id) WHERE order_id IS NOT NULL`,
  `CREATE INDEX hold_customer ON hold (customer_id, product_id) WHERE customer_id IS NOT NULL`,
  `CREATE INDEX hold_person ON hold (person, product_id) WHERE person IS NOT NULL`,
  `CREATE INDEX hold_ended ON hold (ended_at) WHERE status IN ('expired', 'released', 'returned')`,
  `CREATE INDEX hold_counter_earliest_end ON hold_counter (earliest_end)`,
]

export const DROP_INTEGRITY = [
  ...INDEXES.flatMap((statement) => /INDEX (hold_\w+)/.exec(statement)?.[1] ?? []).map(
    (name) => `DROP INDEX IF EXISTS ${name}`
  ),
  `DROP FUNCTION IF EXISTS hold_counter_within_stock() CASCADE`,
  `ALTER TABLE purchase_limit DROP CONSTRAINT IF EXISTS purchase_limit_positive`,
  `ALTER TABLE hold_counter
    DROP CONSTRAINT IF EXISTS hold_counter_not_negative, RESET (fillfactor)`,
  `ALTER TABLE hold
    DROP CONSTRAINT IF EXISTS hold_units_positive,
    DROP CONSTRAINT IF EXISTS hold_ends_at,
    DROP CONSTRAINT IF EXISTS hold_ended_at`,
]
