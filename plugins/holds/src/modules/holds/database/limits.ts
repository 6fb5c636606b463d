/**
 * Judges purchase limits and the cool-down for the parts that are about to be held: B4, G25. Takes the
 * lock of person and product first, so that two carts of one person are judged one after the other. Gives
 * null or why it is refused. With `look` in the request nothing is locked: that is no claim.
 *
 * Judged is who wants more than they hold in this cart, or takes over what another customer held in it.
 * Counted are units in this cart and, for a person, in live holds of other carts and in orders. A hold that
 * nobody has swept yet has run out all the same.
 */
export const LIMITS = `
CREATE FUNCTION hold_limit_refusal(
  request jsonb, p_parts hold_part[], p_cart text, p_customer text, p_person text
)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_at timestamptz := COALESCE((request->>'now')::timestamptz, clock_timestamp());
  v_cool_down interval := make_interval(secs => COALESCE((request->>'cool_down')::float8, 0));
  v_limits jsonb := COALESCE(request->'limits', '{}');
  v_of text := COALESCE(p_person, p_customer);
  v_key bigint;
  v_used integer;
  v_line record;
BEGIN
  FOR v_key IN
    SELECT DISTINCT hashtextextended('hold:person:' || v_of || ':' || part.product_id, 0) AS key
    FROM unnest(p_parts) part
    LEFT JOIN purchase_limit own ON own.product_id = part.product_id
    WHERE v_of IS NOT NULL AND request->'look' IS NULL
      AND (own.per_person IS NOT NULL OR (own.product_id IS NULL AND v_limits->>'perPerson' IS NOT NULL))
    ORDER BY key
  LOOP
    PERFORM pg_advisory_xact_lock(v_key);
  END LOOP;

  FOR v_line IN
    SELECT part.product_id, MIN(part.line_item_id) AS line_item_id, SUM(part.units) AS wanted,
      CASE WHEN own.product_id IS NULL THEN (v_limits->>'perOrder')::integer ELSE own.per_order END AS per_order,
      CASE WHEN own.product_id IS NULL THEN (v_limits->>'perPerson')::integer ELSE own.per_person END AS per_person,
      CASE WHEN own.product_id IS NULL THEN (v_limits->>'periodDays')::integer ELSE own.period_days END AS period_days
    FROM unnest(p_parts) part
    LEFT JOIN purchase_limit own ON own.product_id = part.product_id
    WHERE part.counts AND part.product_id IS NOT NULL
    GROUP BY part.product_id, own.product_id, own.per_order, own.per_person, own.period_days
    HAVING SUM(part.units) > (
      SELECT COALESCE(SUM(hold.units), 0) FROM hold
      WHERE hold.cart_id = p_cart AND hold.product_id = part.product_id
        AND hold.customer_id IS NOT DISTINCT FROM p_customer
        AND hold.status = 'live' AND hold.counts AND hold.ends_at > v_at
    )
  LOOP
    IF v_line.wanted > v_line.per_order THEN
      RETURN jsonb_build_object('code', 'limit_per_order', 'line_item_id', v_line.line_item_id);
    END IF;
    IF v_line.per_person IS NOT NULL THEN
      IF v_of IS NULL THEN
        RETURN jsonb_build_object('code', 'limit_needs_account', 'line_item_id', v_line.line_item_id);
      END IF;
      v_used := hold_units_of_person(
        v_line.product_id, p_customer, p_person, v_line.period_days, p_cart, v_at
      );
      IF v_used + v_line.wanted > v_line.per_person THEN
        RETURN jsonb_build_object('code', 'limit_per_person', 'line_item_id', v_line.line_item_id);
      END IF;
    END IF;
  END LOOP;

  IF v_cool_down > interval '0' AND v_of IS NOT NULL THEN
    SELECT part.line_item_id INTO v_line
    FROM unnest(p_parts) part
    WHERE EXISTS (
      SELECT 1 FROM hold
      WHERE hold.product_id = part.product_id AND hold.status IN ('live', 'expired')
        AND (hold.customer_id = p_customer OR hold.person = p_person)
        AND hold.ends_at > v_at - v_cool_down AND hold.ends_at <= v_at
    ) AND NOT EXISTS (
      SELECT 1 FROM hold
      WHERE hold.cart_id = p_cart AND hold.line_item_id = part.line_item_id
        AND hold.status = 'live' AND hold.ends_at > v_at
    )
    LIMIT 1;
    IF FOUND THEN
      RETURN jsonb_build_object('code', 'hold_cooling_down', 'line_item_id', v_line.line_item_id);
    END IF;
  END IF;
  RETURN NULL;
END $$`

/**
 * Units of a product that a person has in live holds and in orders of the last `p_days`, without those of
 * one cart. A customer's own units count whether or not it was known who the person is.
 */
export const UNITS_OF_PERSON = `
CREATE FUNCTION hold_units_of_person(
  p_product text, p_customer text, p_person text, p_days integer, p_cart text, p_at timestamptz
)
RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT COALESCE(SUM(units), 0)::integer FROM hold
  WHERE product_id = p_product AND counts AND (customer_id = p_customer OR person = p_person)
    AND (
      (status = 'live' AND ends_at > p_at AND cart_id IS DISTINCT FROM p_cart)
      OR (status = 'consumed' AND ended_at > COALESCE(p_at - make_interval(days => p_days), '-infinity'))
    )
$$`

export const DROP_LIMITS = [
  `DROP FUNCTION IF EXISTS hold_limit_refusal`,
  `DROP FUNCTION IF EXISTS hold_units_of_person`,
]
