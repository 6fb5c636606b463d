/** What a letter says, in one language. Paragraphs are plain text. */
export type Letter = {
  subject: string
  paragraphs: string[]
  /** Pairs of a name and a value, such as the time of a sign-in. */
  facts?: [string, string][]
  /** The one thing to do, as a button. */
  action?: { label: string; url: string }
  /** Small print below: what to do if it was not the reader. */
  note?: string
}

/** A file that goes with a letter. */
export type Attachment = { filename: string; contentType: string; bytes: Buffer }
