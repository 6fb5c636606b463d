/** Parts of `hold_set` that deal with holds which the cart has already. The caller holds all locks. */
export const OWN = [
  `CREATE FUNCTION hold_uncount(p_holds hold[]) RETURNS void
  LANGUAGE sql AS $$
    UPDATE hold_counter counter SET held = counter.held - freed.quantity
    FROM (
      SELECT one.inventory_item_id, one.location_id, SUM(one.quantity) AS quantity
      FROM unnest(p_holds) one GROUP BY one.inventory_item_id, one.location_id
    ) freed
    WHERE counter.inventory_item_id = freed.inventory_item_id AND counter.location_id = freed.location_id
  $$`,
  `CREATE FUNCTION hold_keys(p_holds hold[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT COALESCE(jsonb_agg(jsonb_build_object('id', one.id, 'cart_id', one.cart_id)), '[]')
    FROM unnest(p_holds) one
  $$`,
  `CREATE FUNCTION hold_expire_cart(p_cart text, p_at timestamptz) RETURNS jsonb
  LANGUAGE plpgsql AS $$
  DECLARE v_ended hold[];
  BEGIN
    WITH ended AS (
      UPDATE hold SET status = 'expired', ended_at = ends_at, updated_at = p_at
      WHERE cart_id = p_cart AND status = 'live' AND ends_at <= p_at RETURNING hold
    )
    SELECT ARRAY(SELECT hold FROM ended) INTO v_ended;
    PERFORM hold_uncount(v_ended);
    RETURN hold_keys(v_ended);
  END $$`,
  `CREATE FUNCTION hold_release_others(p_cart text, p_target hold_part[], p_at timestamptz) RETURNS jsonb
  LANGUAGE plpgsql AS $$
  DECLARE v_gone hold[];
  BEGIN
    WITH gone AS (
      UPDATE hold SET status = 'released', ended_at = p_at, updated_at = p_at
      WHERE cart_id = p_cart AND status = 'live' AND NOT EXISTS (
        SELECT 1 FROM unnest(p_target) part
        WHERE part.line_item_id = hold.line_item_id
          AND part.inventory_item_id = hold.inventory_item_id AND part.location_id = hold.location_id
      )
      RETURNING hold
    )
    SELECT ARRAY(SELECT hold FROM gone) INTO v_gone;
    PERFORM hold_uncount(v_gone);
    RETURN hold_keys(v_gone);
  END $$`,
  `CREATE FUNCTION hold_change(
    p_cart text, p_target hold_part[], p_customer text, p_person text, p_at timestamptz
  ) RETURNS jsonb
  LANGUAGE plpgsql AS $$
  DECLARE
    v_before hold[] := ARRAY(SELECT hold FROM hold WHERE cart_id = p_cart AND status = 'live');
    v_after hold[];
  BEGIN
    WITH changed AS (
      UPDATE hold SET units = part.units, quantity = part.quantity,
        customer_id = p_customer, person = p_person, updated_at = p_at
      FROM unnest(p_target) part
      WHERE hold.cart_id = p_cart AND hold.status = 'live'
        AND hold.line_item_id = part.line_item_id AND hold.inventory_item_id = part.inventory_item_id
        AND (hold.quantity, hold.units, hold.customer_id, hold.person)
          IS DISTINCT FROM (part.quantity, part.units, p_customer, p_person)
      RETURNING hold
    )
    SELECT ARRAY(SELECT hold FROM changed) INTO v_after;
    UPDATE hold_counter counter SET held = counter.held + difference.quantity
    FROM (
      SELECT after.inventory_item_id, after.location_id, SUM(after.quantity - before.quantity) AS quantity
      FROM unnest(v_after) after JOIN unnest(v_before) before ON before.id = after.id
      GROUP BY after.inventory_item_id, after.location_id
    ) difference
    WHERE counter.inventory_item_id = difference.inventory_item_id
      AND counter.location_id = difference.location_id AND difference.quantity <> 0;
    RETURN hold_keys(v_after);
  END $$`,
]

export const DROP_OWN = [
  `DROP FUNCTION IF EXISTS hold_change`,
  `DROP FUNCTION IF EXISTS hold_release_others`,
  `DROP FUNCTION IF EXISTS hold_expire_cart`,
  `DROP FUNCTION IF EXISTS hold_keys`,
  `DROP FUNCTION IF EXISTS hold_uncount`,
]
