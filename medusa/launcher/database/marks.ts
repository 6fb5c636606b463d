import { withClient } from "./connection"

/**
 * What has been done to this very database. Kept inside it, so that a restored, emptied or exchanged
 * database is never taken for one that is up to date.
 */
export type Mark = "migrated" | "seeded"

/** The value of a mark, null when it was never set. */
export function readMark(databaseUrl: string, mark: Mark): Promise<string | null> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ value: string }>(
      "select value from qazyna_setup where mark = $1",
      [mark]
    )
    return rows[0]?.value ?? null
  })
}

/** Sets a mark. */
export async function writeMark(databaseUrl: string, mark: Mark, value: string): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      "insert into qazyna_setup (mark, value) values ($1, $2) on conflict (mark) do update set value = $2",
      [mark, value]
    )
  )
}
