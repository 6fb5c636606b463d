import type { Client } from "pg"
import { escapeIdentifier as quoted } from "pg"

/** A table of the store as a copy needs to know it. */
export type Table = {
  /** Short, since the name of a copy may be too long where the table's own is not. */
  id: number
  /** All columns that can be written, for a list in SQL. */
  columns: string
  /** The statements with the triggers out of force that even a replica obeys. */
  unguarded(statements: string[]): string[]
}

type Row = { id: number; name: string; columns: string[]; guards: string[] }

/** Every table of the public schema, partitions themselves left out: their parents speak for them. */
export async function readTables(client: Client): Promise<Map<string, Table>> {
  const { rows } = await client.query<Row>(`
    SELECT c.oid AS id, c.relname AS name,
      array(SELECT attname::text FROM pg_attribute
            WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum) AS columns,
      array(SELECT tgname::text FROM pg_trigger
            WHERE tgrelid = c.oid AND tgenabled = 'A' AND NOT tgisinternal) AS guards
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    ORDER BY c.relname`)
  return new Map(
    rows.map(({ id, name, columns, guards }) => {
      const alter = (state: string) =>
        guards.map(
          (guard) => `ALTER TABLE public.${quoted(name)} ${state} TRIGGER ${quoted(guard)}`
        )
      const unguarded = (statements: string[]) => [
        ...alter("DISABLE"),
        ...statements,
        ...alter("ENABLE ALWAYS"),
      ]
      return [name, { id, columns: columns.map(quoted).join(", "), unguarded }]
    })
  )
}
