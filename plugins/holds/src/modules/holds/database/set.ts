/**
 * Makes the holds of a cart what its lines need: claims what is missing, frees what is too much, and
 * leaves every clock that runs alone. All of it or nothing. See docs/locking.md.
 *
 * Most requests on a launch day are refused, so a cart without holds is refused before a counter is
 * locked. Under the locks stock is read in a statement of its own: one that began before the lock was
 * granted would not see what others did while it waited.
 *
 * request: `cart_id`, `customer_id`, `person`, `parts` (hold_part, claim and all), `seconds` a new hold
 * lasts, `guarded` when `limits` or `cool_down` (seconds) hold for all products, `now` for a clock that is set.
 */
export const SET = `
CREATE FUNCTION hold_set(request jsonb) RETURNS jsonb
LANGUAGE plpgsql SET enable_seqscan = off SET lock_timeout = '10s' AS $$
DECLARE
  v_cart text := request->>'cart_id';
  v_customer text := request->>'customer_id';
  v_person text := request->>'person';
  v_now timestamptz := (request->>'now')::timestamptz;
  v_at timestamptz;
  v_has_own boolean;
  v_guarded boolean;
  v_target hold_part[];
  v_refused jsonb;
  v_placed jsonb := '[]';
  v_changed jsonb := '[]';
  v_released jsonb := '[]';
  v_expired jsonb := '[]';
  v_free numeric;
  v_key record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('hold:cart:' || v_cart, 0));
  SELECT EXISTS (SELECT 1 FROM hold WHERE cart_id = v_cart AND status = 'live'),
    request->'guarded' IS NOT NULL OR EXISTS (SELECT 1 FROM purchase_limit)
  INTO v_has_own, v_guarded;

  v_target := ARRAY(
    SELECT part FROM jsonb_populate_recordset(NULL::hold_part, request->'parts') part
    WHERE part.claim OR (v_has_own AND EXISTS (
      SELECT 1 FROM hold
      WHERE cart_id = v_cart AND line_item_id = part.line_item_id
        AND status = 'live' AND ends_at > COALESCE(v_now, clock_timestamp())
    ))
  );
  IF NOT v_has_own THEN
    IF cardinality(v_target) = 0 THEN
      RETURN '{}';
    END IF;
    v_refused := hold_shortage(v_target, COALESCE(v_now, clock_timestamp()), NULL);
    IF v_refused IS NOT NULL THEN
      RETURN jsonb_build_object('refused', v_refused);
    END IF;
  END IF;
  IF v_guarded THEN
    v_refused := hold_limit_refusal(request, v_target, v_cart, v_customer, v_person);
    IF v_refused IS NOT NULL THEN
      RETURN jsonb_build_object('refused', v_refused);
    END IF;
  END IF;
  IF NOT v_has_own AND cardinality(v_target) = 1 THEN
    RETURN hold_place_one(request, v_target[1], v_now);
  END IF;

  PERFORM 1 FROM hold_counter
  WHERE (inventory_item_id, location_id) IN (
    SELECT part.inventory_item_id, part.location_id FROM unnest(v_target) part
    UNION SELECT inventory_item_id, location_id FROM hold WHERE cart_id = v_cart AND status = 'live'
  )
  ORDER BY inventory_item_id, location_id FOR UPDATE;
  v_at := COALESCE(v_now, clock_timestamp());

  IF v_has_own THEN
    v_expired := hold_expire_cart(v_cart, v_at);
  END IF;

  FOR v_key IN
    SELECT key.*, counter.held, counter.earliest_end,
      COALESCE(level.stocked_quantity - level.reserved_quantity, 0) AS unreserved
    FROM (
      SELECT inventory_item_id, location_id, MIN(line_item_id) AS line_item_id, SUM(quantity) AS need,
        -COALESCE(SUM(quantity) FILTER (WHERE quantity < 0), 0) AS own
      FROM (
        SELECT part.inventory_item_id, part.location_id, part.line_item_id, part.quantity
        FROM unnest(v_target) part
        UNION ALL
        SELECT inventory_item_id, location_id, NULL, -quantity FROM hold
        WHERE v_has_own AND cart_id = v_cart AND status = 'live'
      ) both_sides
      GROUP BY inventory_item_id, location_id
    ) key
    LEFT JOIN hold_counter counter USING (inventory_item_id, location_id)
    LEFT JOIN inventory_level level ON level.inventory_item_id = key.inventory_item_id
      AND level.location_id = key.location_id AND level.deleted_at IS NULL
  LOOP
    IF v_key.held IS NULL THEN
      RETURN jsonb_build_object('uncounted', true, 'expired', v_expired);
    END IF;
    CONTINUE WHEN v_key.need <= 0;
    v_free := v_key.unreserved - v_key.held;
    IF v_free < v_key.need AND v_key.earliest_end <= v_at THEN
      v_expired := v_expired || hold_expire(v_key.inventory_item_id, v_key.location_id, v_at, NULL);
      SELECT v_key.unreserved - held INTO v_free FROM hold_counter
      WHERE inventory_item_id = v_key.inventory_item_id AND location_id = v_key.location_id;
    END IF;
    IF v_free < v_key.need THEN
      RETURN jsonb_build_object('expired', v_expired, 'refused', jsonb_build_object(
        'line_item_id', v_key.line_item_id,
        'code', CASE WHEN v_key.unreserved - v_key.own < v_key.need THEN 'insufficient_inventory' ELSE 'units_held' END
      ));
    END IF;
  END LOOP;

  IF v_has_own THEN
    v_released := hold_release_others(v_cart, v_target, v_at);
    v_changed := hold_change(v_cart, v_target, v_customer, v_person, v_at);
  END IF;

  WITH placed AS (
    INSERT INTO hold (id, cart_id, line_item_id, product_id, variant_id, inventory_item_id, location_id,
      units, quantity, counts, customer_id, person, status, expires_at, ends_at, created_at, updated_at)
    SELECT 'hold_' || replace(gen_random_uuid()::text, '-', ''), v_cart, part.line_item_id,
      part.product_id, part.variant_id, part.inventory_item_id, part.location_id,
      part.units, part.quantity, part.counts, v_customer, v_person, 'live',
      v_at + make_interval(secs => (request->>'seconds')::float8),
      v_at + make_interval(secs => (request->>'seconds')::float8), v_at, v_at
    FROM unnest(v_target) part
    WHERE NOT v_has_own OR NOT EXISTS (
      SELECT 1 FROM hold WHERE cart_id = v_cart AND line_item_id = part.line_item_id
        AND inventory_item_id = part.inventory_item_id AND status = 'live'
    )
    RETURNING id, inventory_item_id, location_id, quantity, ends_at
  ), counted AS (
    UPDATE hold_counter counter
    SET held = counter.held + added.quantity,
      earliest_end = LEAST(counter.earliest_end, added.ends_at)
    FROM (
      SELECT inventory_item_id, location_id, SUM(quantity) AS quantity, MIN(ends_at) AS ends_at
      FROM placed GROUP BY inventory_item_id, location_id
    ) added
    WHERE counter.inventory_item_id = added.inventory_item_id AND counter.location_id = added.location_id
  )
  SELECT COALESCE(jsonb_agg(jsonb_build_object('id', id, 'cart_id', v_cart)), '[]')
  INTO v_placed FROM placed;

  RETURN jsonb_build_object(
    'placed', v_placed, 'changed', v_changed, 'released', v_released, 'expired', v_expired
  );
END $$`

export const DROP_SET = `DROP FUNCTION IF EXISTS hold_set`
