/** Notes letters that are owed; those that are known stay as they are. */
export const OWE = `
  INSERT INTO letter (id, template, subject, facts, state, look_at)
  SELECT owed.id, owed.template, owed.subject, owed.facts, :state,
    CASE WHEN :state = 'waiting' THEN clock_timestamp() END
  FROM jsonb_to_recordset(CAST(:owed AS jsonb)) AS owed (id text, template text, subject text, facts jsonb)
  ON CONFLICT (template, subject) DO NOTHING`

/**
 * Takes letters whose turn it is. A process that dies while it holds one gives it back by the clock; five minutes are more
 * than all time-outs of the mail server together.
 */
export const TAKE = `
  UPDATE letter SET tries = tries + 1, look_at = clock_timestamp() + interval '5 minutes', updated_at = clock_timestamp()
  WHERE id IN (
    SELECT id FROM letter WHERE look_at <= clock_timestamp() ORDER BY look_at LIMIT :count FOR UPDATE SKIP LOCKED)
  RETURNING id, template, subject, facts, tries`

export const SETTLE = `
  UPDATE letter SET state = :state, look_at = NULL, updated_at = clock_timestamp(),
    sent_at = CASE WHEN :state = 'sent' THEN clock_timestamp() END
  WHERE id = :id AND state = 'waiting'`

/** Another time: after one minute, two, four … an hour at the most; after five days never. */
export const POSTPONE = `
  UPDATE letter SET updated_at = clock_timestamp(),
    state = CASE WHEN created_at < clock_timestamp() - interval '5 days' THEN 'given_up' ELSE 'waiting' END,
    look_at = CASE WHEN created_at < clock_timestamp() - interval '5 days' THEN NULL
      ELSE clock_timestamp() + make_interval(mins => CAST(LEAST(2 ^ LEAST(tries - 1, 6), 60) AS integer)) END
  WHERE id = :id AND state = 'waiting'
  RETURNING state`

/** From when on there is something to write about: not from before there was an outbox. */
export const SINCE = `
  SELECT GREATEST(since, clock_timestamp() - make_interval(mins => :minutes)) AS since FROM letter_epoch LIMIT 1`
