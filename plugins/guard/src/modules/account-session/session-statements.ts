/** A sign-in as its owner sees it. */
export type SeenSession = {
  id: string
  ip: string | null
  user_agent: string | null
  issued_at: Date
  seen_at: Date
  current: boolean
}

/** A token that came with a request. */
export type SeenToken = {
  auth_identity_id: string
  token_digest: string
  issued_at: Date
  expires_at: Date
  ip: string
  user_agent: string
}

/** Whether it is known, has ended, and was seen within the last minutes. */
export const STANDING = `
  SELECT ended_at IS NOT NULL AS ended, seen_at > now() - interval '5 minutes' AS fresh
  FROM guard_session WHERE token_digest = :digest`

/** What has ended stays so. */
export const SEEN = `
  INSERT INTO guard_session
    (id, auth_identity_id, token_digest, ip, user_agent, issued_at, expires_at, seen_at)
  VALUES (:id, :auth_identity_id, :token_digest, :ip, :user_agent, :issued_at, :expires_at, now())
  ON CONFLICT (token_digest) DO UPDATE
  SET seen_at = now(), updated_at = now(), ip = EXCLUDED.ip, user_agent = EXCLUDED.user_agent`

/** Those that a new password ended are left out by the floor. */
export const ACTIVE = `
  SELECT session.id, session.ip, session.user_agent, session.issued_at, session.seen_at,
    session.token_digest = :digest AS current
  FROM guard_session session
  LEFT JOIN guard_session_floor floor ON floor.auth_identity_id = session.auth_identity_id
  WHERE session.auth_identity_id = :id AND session.ended_at IS NULL AND session.expires_at > now()
    AND (floor.sessions_valid_from IS NULL OR session.issued_at >= floor.sessions_valid_from)
  ORDER BY current DESC, session.seen_at DESC LIMIT 100`

export const END_ONE = `
  UPDATE guard_session SET ended_at = now(), updated_at = now()
  WHERE auth_identity_id = :id AND ended_at IS NULL
    AND (id = :session OR (:session = 'current' AND token_digest = :digest))
  RETURNING id`

/** A token is refused by its own date once it has expired. */
export const TIDY_SESSIONS = `DELETE FROM guard_session WHERE expires_at < now() - interval '1 day'`
