/**
 * Orders that lie at their branch, paid and with no time to come: none was chosen, or it was cancelled or missed. `options` are
 * the shipping options for pickup. Days are those of Kazakhstan, UTC+5.
 */
const WAITING = `
  SELECT made.id AS order_id, place.branch_id, one.updated_at AS changed_at, days.placed_on,
    days.placed_on + make_interval(hours => 24 * (days.kept + 1)) AS kept_until,
    COALESCE(jsonb_typeof(branch.hours) = 'object', false) AS has_slots
  FROM "order" made
  JOIN branch_sales_channel place ON place.sales_channel_id = made.sales_channel_id AND place.deleted_at IS NULL
  JOIN branch ON branch.id = place.branch_id
  CROSS JOIN LATERAL (SELECT
    (date_trunc('day', made.created_at AT TIME ZONE 'UTC' + interval '5 hours') - interval '5 hours') AT TIME ZONE 'UTC' AS placed_on,
    COALESCE(CAST(branch.pickup->>'keep_days' AS integer), CAST(:keepDays AS integer)) AS kept) days
  LEFT JOIN pickup_appointment one ON one.order_id = made.id
  WHERE made.created_at >= CAST(:now AS timestamptz) - interval '400 days'
    AND made.status <> 'canceled' AND made.deleted_at IS NULL AND NOT made.is_draft_order
    AND COALESCE(one.state, 'cancelled') IN ('missed', 'cancelled')
    AND NOT EXISTS (SELECT FROM pickup_hand_over done WHERE done.order_id = made.id)
    AND EXISTS (SELECT FROM order_shipping way JOIN order_shipping_method method ON method.id = way.shipping_method_id
      WHERE way.order_id = made.id AND way.deleted_at IS NULL AND method.shipping_option_id = ANY(string_to_array(:options, ',')))
    AND EXISTS (SELECT FROM order_item item WHERE item.order_id = made.id AND item.version = made.version
      AND item.deleted_at IS NULL AND item.delivered_quantity < item.quantity)
    AND EXISTS (SELECT FROM order_payment_collection link JOIN payment_collection money ON money.id = link.payment_collection_id
      WHERE link.order_id = made.id AND link.deleted_at IS NULL AND money.status IN ('authorized', 'completed')
        AND COALESCE(money.refunded_amount, 0) < COALESCE(NULLIF(money.captured_amount, 0), money.amount))`

/**
 * Buyers who are reminded to choose a time, each twice at the most: three days after the order, and when it is kept for three
 * days more; never on the day of the order, at night, or within a day of a change of their appointment.
 */
export const DUE_UNBOOKED = `
  WITH waiting AS (${WAITING}), due AS (
    SELECT order_id, branch_id, CASE
      WHEN CAST(:now AS timestamptz) >= GREATEST(kept_until - interval '72 hours', placed_on + interval '24 hours') + interval '10 hours'
        AND (changed_at IS NULL OR changed_at <= CAST(:now AS timestamptz) - interval '24 hours') THEN 2
      WHEN CAST(:now AS timestamptz) >= placed_on + interval '82 hours' AND changed_at IS NULL THEN 1
      ELSE 0 END AS reminders
    FROM waiting WHERE kept_until > CAST(:now AS timestamptz) AND has_slots)
  INSERT INTO pickup_storage (order_id, branch_id, reminders, updated_at)
  SELECT order_id, branch_id, reminders, CAST(:now AS timestamptz) FROM due
  WHERE reminders > COALESCE((SELECT known.reminders FROM pickup_storage known WHERE known.order_id = due.order_id), 0)
  ORDER BY order_id LIMIT 500
  ON CONFLICT (order_id) DO UPDATE SET reminders = excluded.reminders, updated_at = excluded.updated_at
    WHERE pickup_storage.reminders < excluded.reminders
  RETURNING order_id`

/** Orders that are not kept any more, each given out once; those that are booked run out with their slot. */
export const EXPIRED = `
  WITH waiting AS (${WAITING}), ended AS (
    INSERT INTO pickup_storage (order_id, branch_id, ended_at, updated_at)
    SELECT order_id, branch_id, CAST(:now AS timestamptz), CAST(:now AS timestamptz) FROM waiting
    WHERE kept_until <= CAST(:now AS timestamptz)
      AND NOT EXISTS (SELECT FROM pickup_storage known WHERE known.order_id = waiting.order_id AND known.ended_at IS NOT NULL)
    ORDER BY order_id LIMIT 500
    ON CONFLICT (order_id) DO UPDATE SET ended_at = excluded.ended_at, updated_at = excluded.updated_at
      WHERE pickup_storage.ended_at IS NULL
    RETURNING order_id),
  closed AS (
    UPDATE pickup_appointment SET state = 'expired', updated_at = CAST(:now AS timestamptz)
    WHERE order_id IN (SELECT order_id FROM ended) AND state IN ('missed', 'cancelled'))
  SELECT order_id FROM ended`

export const STORAGE_ENDED = `
  SELECT order_id FROM pickup_storage WHERE order_id = :orderId AND ended_at IS NOT NULL`
