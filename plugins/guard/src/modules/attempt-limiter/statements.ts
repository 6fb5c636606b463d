/**
 * Each is one statement on one row, so that any number of processes may run them at once: PostgreSQL
 * locks the row, and looks at its newest version before it decides.
 *
 * A try that nobody decided within a minute belongs to a process that died; its place is free again.
 */
const PENDING = `CASE WHEN attempt.taken_at < now() - interval '1 minute' THEN 0 ELSE attempt.pending END`

/** A lock that has run out takes the wrong passwords before it along. */
const FAILED = `CASE WHEN attempt.locked_at IS NULL THEN attempt.failed ELSE 0 END`

/** Gives a row when the try was allowed. */
export const TAKE = `
  INSERT INTO guard_attempt AS attempt (subject, failed, pending, taken_at)
  VALUES (:subject, 0, 1, now())
  ON CONFLICT (subject) DO UPDATE
  SET failed = ${FAILED}, pending = ${PENDING} + 1, taken_at = now(), locked_at = NULL
  WHERE (
      attempt.locked_at IS NULL
      OR attempt.locked_at < now() - make_interval(secs => :lockSeconds::float8)
    )
    AND ${FAILED} + ${PENDING} < :limit
  RETURNING attempt.subject`

export const FAIL = `
  INSERT INTO guard_attempt AS attempt (subject, failed, pending, taken_at)
  VALUES (:subject, 1, 0, now())
  ON CONFLICT (subject) DO UPDATE
  SET failed = attempt.failed + 1,
    pending = GREATEST(attempt.pending - 1, 0),
    locked_at = CASE
      WHEN attempt.failed + 1 >= :limit THEN COALESCE(attempt.locked_at, now())
    END
  RETURNING attempt.failed`

/** A right password forgets the wrong ones before it, except that it opens no lock. */
export const SUCCEED = `
  UPDATE guard_attempt SET failed = 0, pending = GREATEST(pending - 1, 0)
  WHERE subject = :subject AND locked_at IS NULL`

export const RELEASE = `
  UPDATE guard_attempt SET pending = GREATEST(pending - 1, 0) WHERE subject = :subject`

export const UNLOCK = `DELETE FROM guard_attempt WHERE subject = :subject RETURNING failed, locked_at`

export const RESTORE = `
  INSERT INTO guard_attempt (subject, failed, pending, taken_at, locked_at)
  VALUES (:subject, :failed, 0, now(), :locked_at)
  ON CONFLICT (subject) DO UPDATE
  SET failed = EXCLUDED.failed, locked_at = EXCLUDED.locked_at`

/** Gives a row when it may happen once more within the window. */
export const ALLOW = `
  INSERT INTO guard_throttle AS throttle (key, times, ends_at)
  VALUES (:key, 1, now() + make_interval(secs => :seconds))
  ON CONFLICT (key) DO UPDATE
  SET times = CASE WHEN throttle.ends_at <= now() THEN 1 ELSE throttle.times + 1 END,
    ends_at = CASE WHEN throttle.ends_at <= now() THEN EXCLUDED.ends_at ELSE throttle.ends_at END
  WHERE throttle.ends_at <= now() OR throttle.times < :times
  RETURNING throttle.key`

/** Stand-ins of unknown e-mails stay long enough not to differ from locks that somebody watches. */
export const TIDY = `
  WITH attempts AS (
    DELETE FROM guard_attempt
    WHERE (failed = 0 AND taken_at < now() - interval '1 day')
      OR (subject LIKE 'nobody:%' AND taken_at < now() - interval '1 year')
  )
  DELETE FROM guard_throttle WHERE ends_at <= now()`
