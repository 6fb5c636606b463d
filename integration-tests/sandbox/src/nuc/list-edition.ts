import { Records } from "./files"

/** Which list of revoked certificates is out; deltas tell what has changed since. */
export interface ListEdition {
  number: number
  publishedAt: string
}

const RECORD = "list-edition"

/** The number of a list grows by two, which leaves one between for its deltas. */
export function publishLists(stateDir: string, at = new Date()): ListEdition {
  const records = new Records<ListEdition>(stateDir)
  const number = (records.read(RECORD)?.number ?? 0) + 2
  const edition = { number, publishedAt: at.toISOString() }
  records.write(RECORD, edition)
  return edition
}
