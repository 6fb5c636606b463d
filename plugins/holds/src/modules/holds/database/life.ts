const LOCK_OWN = `
  PERFORM pg_advisory_xact_lock(hashtextextended('hold:cart:' || v_cart, 0));
  PERFORM 1 FROM hold_counter
  WHERE (inventory_item_id, location_id) IN (
    SELECT inventory_item_id, location_id FROM hold
    WHERE cart_id = v_cart AND status IN ('live', 'consumed', 'released')
  )
  ORDER BY inventory_item_id, location_id FOR UPDATE;
  v_at := COALESCE((request->>'now')::timestamptz, clock_timestamp());`

const HEAD = `RETURNS jsonb LANGUAGE plpgsql SET enable_seqscan = off SET lock_timeout = '10s' AS $$`

/**
 * Keeps the holds of a cart for `seconds` more, though the buyer's clock may end before: while they pay,
 * and while the cart becomes an order. Refuses unless each of `lines` (`line_item_id`, `units`) is held
 * and alive. Remembers nothing: the answer tells what was so before.
 */
const KEEP = `
CREATE FUNCTION hold_keep(request jsonb) ${HEAD}
DECLARE
  v_cart text := request->>'cart_id';
  v_at timestamptz;
  v_line record;
  v_before jsonb;
BEGIN
  ${LOCK_OWN}
  FOR v_line IN
    SELECT wanted.line_item_id, wanted.units, held.units AS held_units, EXISTS (
      SELECT 1 FROM hold
      WHERE hold.cart_id = v_cart AND hold.line_item_id = wanted.line_item_id AND hold.status <> 'released'
    ) AS known
    FROM jsonb_to_recordset(request->'lines') wanted(line_item_id text, units integer)
    LEFT JOIN LATERAL (
      SELECT MIN(hold.units) AS units FROM hold
      WHERE hold.cart_id = v_cart AND hold.line_item_id = wanted.line_item_id AND hold.status = 'live'
      HAVING MIN(hold.ends_at) > v_at AND BOOL_OR(hold.counts)
    ) held ON true
  LOOP
    IF v_line.held_units IS DISTINCT FROM v_line.units THEN
      RETURN jsonb_build_object('refused', jsonb_build_object('line_item_id', v_line.line_item_id, 'code',
        CASE WHEN v_line.known AND v_line.held_units IS NULL THEN 'hold_expired' ELSE 'hold_missing' END));
    END IF;
  END LOOP;

  SELECT COALESCE(jsonb_agg(jsonb_build_object('id', id, 'cart_id', cart_id, 'kept_until', kept_until)), '[]')
  INTO v_before FROM hold WHERE cart_id = v_cart AND status = 'live' AND ends_at > v_at;
  UPDATE hold SET
    kept_until = GREATEST(kept_until, v_at + make_interval(secs => (request->>'seconds')::float8)),
    ends_at = GREATEST(expires_at, kept_until, v_at + make_interval(secs => (request->>'seconds')::float8)),
    updated_at = v_at
  WHERE cart_id = v_cart AND status = 'live' AND ends_at > v_at;
  RETURN jsonb_build_object('kept', v_before);
END $$`

/** Takes `hold_keep` back: `kept` as it answered. */
const UNKEEP = `
CREATE FUNCTION hold_unkeep(request jsonb) ${HEAD}
DECLARE
  v_cart text := request->>'cart_id';
  v_at timestamptz;
BEGIN
  ${LOCK_OWN}
  UPDATE hold SET kept_until = before.kept_until,
    ends_at = GREATEST(hold.expires_at, before.kept_until), updated_at = v_at
  FROM jsonb_to_recordset(request->'kept') before(id text, kept_until timestamptz)
  WHERE hold.id = before.id AND hold.status = 'live';
  UPDATE hold_counter counter SET earliest_end = LEAST(counter.earliest_end, own.ends_at)
  FROM (
    SELECT inventory_item_id, location_id, MIN(ends_at) AS ends_at FROM hold
    WHERE cart_id = v_cart AND status = 'live' GROUP BY inventory_item_id, location_id
  ) own
  WHERE counter.inventory_item_id = own.inventory_item_id AND counter.location_id = own.location_id;
  RETURN '{}';
END $$`

/**
 * The cart became the order `order_id`, which has reserved its units: the holds count no more as held, and
 * from now on as bought. A hold of `lines` that ended on the way counts as bought as well. The note of the
 * completion goes with it: both or neither.
 */
const CONSUME = `
CREATE FUNCTION hold_consume(request jsonb) ${HEAD}
DECLARE
  v_cart text := request->>'cart_id';
  v_at timestamptz;
  v_started timestamptz;
  v_before hold[];
BEGIN
  ${LOCK_OWN}
  v_before := ARRAY(
    SELECT hold FROM hold WHERE cart_id = v_cart AND (
      status = 'live' OR (status = 'expired' AND NOT EXISTS (
        SELECT 1 FROM hold later WHERE later.cart_id = v_cart AND later.line_item_id = hold.line_item_id
          AND later.inventory_item_id = hold.inventory_item_id AND later.created_at > hold.created_at
      ) AND request->'lines' @> to_jsonb(ARRAY[hold.line_item_id]))
    )
  );
  UPDATE hold SET status = 'consumed', order_id = request->>'order_id', ended_at = v_at, updated_at = v_at
  FROM unnest(v_before) before WHERE hold.id = before.id;
  PERFORM hold_uncount(ARRAY(SELECT one FROM unnest(v_before) one WHERE one.status = 'live'));
  DELETE FROM hold_completion WHERE cart_id = v_cart RETURNING started_at INTO v_started;
  RETURN jsonb_build_object('started_at', v_started, 'consumed', COALESCE((
    SELECT jsonb_agg(jsonb_build_object(
      'id', one.id, 'cart_id', one.cart_id, 'status', one.status, 'ended_at', one.ended_at))
    FROM unnest(v_before) one), '[]'));
END $$`

/**
 * Takes `hold_consume` or a release back: `holds` with the `status` and `ended_at` they had. What was released
 * may be with somebody else by now, and then this fails. What was consumed cannot: its order has the units
 * reserved until it is taken back after this, so they count twice meanwhile and the counter is let grow. With
 * `started_at` the note of the completion is written again.
 */
const REVIVE = `
CREATE FUNCTION hold_revive(request jsonb) ${HEAD}
DECLARE
  v_cart text := request->>'cart_id';
  v_at timestamptz;
BEGIN
  ${LOCK_OWN}
  IF request->>'started_at' IS NOT NULL THEN
    INSERT INTO hold_completion (cart_id, started_at)
    VALUES (v_cart, (request->>'started_at')::timestamptz) ON CONFLICT DO NOTHING;
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM jsonb_to_recordset(request->'holds') before(id text)
    JOIN hold ON hold.id = before.id AND hold.status <> 'consumed'
  ) THEN
    PERFORM set_config('hold.recount', 'on', true);
  END IF;
  WITH back AS (
    UPDATE hold SET status = before.status, ended_at = before.ended_at, order_id = NULL, updated_at = v_at
    FROM jsonb_to_recordset(request->'holds') before(id text, status text, ended_at timestamptz)
    WHERE hold.id = before.id AND hold.cart_id = v_cart AND hold.status IN ('consumed', 'released')
    RETURNING hold.inventory_item_id, hold.location_id, hold.quantity, hold.ends_at, hold.status
  )
  UPDATE hold_counter counter
  SET held = counter.held + added.quantity, earliest_end = LEAST(counter.earliest_end, added.ends_at)
  FROM (
    SELECT inventory_item_id, location_id, SUM(quantity) AS quantity, MIN(ends_at) AS ends_at
    FROM back WHERE status = 'live' GROUP BY inventory_item_id, location_id
  ) added
  WHERE counter.inventory_item_id = added.inventory_item_id AND counter.location_id = added.location_id;
  PERFORM set_config('hold.recount', '', true);
  RETURN '{}';
END $$`

/**
 * Gives holds of a cart back: all, or those of `ids`. None while the cart becomes an order: core may have read
 * them as held.
 */
const RELEASE = `
CREATE FUNCTION hold_release(request jsonb) ${HEAD}
DECLARE
  v_cart text := request->>'cart_id';
  v_at timestamptz;
  v_gone hold[];
BEGIN
  ${LOCK_OWN}
  IF EXISTS (SELECT 1 FROM hold_completion WHERE cart_id = v_cart) THEN
    RETURN jsonb_build_object('completing', true);
  END IF;
  WITH gone AS (
    UPDATE hold SET status = 'released', ended_at = v_at, updated_at = v_at
    WHERE cart_id = v_cart AND status = 'live'
      AND (request->'ids' IS NULL OR request->'ids' @> to_jsonb(ARRAY[hold.id]))
    RETURNING hold
  )
  SELECT ARRAY(SELECT hold FROM gone) INTO v_gone;
  PERFORM hold_uncount(v_gone);
  RETURN jsonb_build_object('released', hold_keys(v_gone));
END $$`

/**
 * Starts the clocks of a cart anew for `seconds`, where `renewals` are left and units are free beside the
 * ones held, so that nobody is kept waiting. A line whose variant needs several items is renewed whole or not.
 */
const RENEW = `
CREATE FUNCTION hold_renew(request jsonb) ${HEAD}
DECLARE
  v_cart text := request->>'cart_id';
  v_at timestamptz;
  v_renewed hold[];
BEGIN
  ${LOCK_OWN}
  WITH renewed AS (
    UPDATE hold SET renewals = hold.renewals + 1,
      expires_at = v_at + make_interval(secs => (request->>'seconds')::float8),
      ends_at = GREATEST(v_at + make_interval(secs => (request->>'seconds')::float8), hold.kept_until),
      updated_at = v_at
    WHERE hold.cart_id = v_cart AND hold.status = 'live' AND hold.line_item_id IN (
      SELECT own.line_item_id FROM hold own
      LEFT JOIN inventory_level level ON level.inventory_item_id = own.inventory_item_id
        AND level.location_id = own.location_id AND level.deleted_at IS NULL
      WHERE own.cart_id = v_cart AND own.status = 'live'
      GROUP BY own.line_item_id
      HAVING BOOL_AND(
        own.ends_at > v_at AND own.renewals < (request->>'renewals')::integer
        AND COALESCE(level.stocked_quantity - level.reserved_quantity, 0)
          > hold_units_held(own.inventory_item_id, own.location_id, v_at)
      )
    )
    RETURNING hold
  )
  SELECT ARRAY(SELECT hold FROM renewed) INTO v_renewed;
  RETURN jsonb_build_object('renewed', hold_keys(v_renewed));
END $$`

/** What happens to the holds of a cart after they were claimed. Each locks cart, then counters, sorted. */
export const LIFE = [KEEP, UNKEEP, CONSUME, REVIVE, RELEASE, RENEW]

export const DROP_LIFE = ["keep", "unkeep", "consume", "revive", "release", "renew"].map(
  (name) => `DROP FUNCTION IF EXISTS hold_${name}`
)
