/**
 * Where a letter has come to. `waiting` for its turn, or for the mail server; `sent`; `muted`: staff asked for none;
 * `nobody`: there is no reader (any more); `given_up`: no server took it for days.
 */
export const LETTER_STATES = ["waiting", "sent", "muted", "nobody", "given_up"] as const

export type LetterState = (typeof LETTER_STATES)[number]

/** A letter that is owed, as the outbox keeps it: what it is about, never what it says. */
export type OwedLetter = {
  id: string
  template: string
  subject: string
  facts: Record<string, string | null>
  tries: number
}
