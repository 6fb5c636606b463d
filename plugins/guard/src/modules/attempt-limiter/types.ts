/** From where a try came. */
export type AttemptOrigin = { ip?: string; user_agent?: string }

/** Wrong passwords of one subject. */
export type AttemptState = { subject: string; failed: number; locked_at: Date | null }
