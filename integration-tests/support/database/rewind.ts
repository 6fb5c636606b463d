import { Client, escapeIdentifier as quoted } from "pg"
import { readTables, type Table } from "./tables"

/** Where the copies lie, and the notes of what was written. */
const SCHEMA = "qz_rewind"

/** `boot`: as the backend found it. `suite`: after the `beforeAll` hooks of the suite that runs. */
type Moment = "boot" | "suite"

/**
 * Puts the database of a running backend back to an earlier moment.
 *
 * Triggers note which tables a test writes, and only those are filled again from copies: milliseconds, where
 * cloning the database takes most of a second and cuts every connection of the backend. Needs a superuser, for
 * foreign keys and triggers are out of force meanwhile.
 */
export class Rewind {
  readonly #client: Client
  #tables = new Map<string, Table>()
  /** Written since the boot, by the hooks of the suite. */
  #ofSuite = new Set<string>()
  #sequences = new Map<Moment, string>()

  constructor(url: string) {
    this.#client = new Client({ connectionString: url })
  }

  /** Copies what is there and starts to watch; called once the backend is up. */
  async open(): Promise<void> {
    await this.#client.connect()
    await this.#client.query("SET client_min_messages = warning; SET lock_timeout = '30s'")
    this.#tables = await readTables(this.#client)
    await this.#client.query(`
      CREATE SCHEMA ${SCHEMA};
      CREATE UNLOGGED TABLE ${SCHEMA}.written (name text);
      CREATE FUNCTION ${SCHEMA}.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
        $$ BEGIN INSERT INTO ${SCHEMA}.written VALUES (TG_TABLE_NAME); RETURN NULL; END $$`)
    const names = [...this.#tables.keys()]
    await this.#client.query(names.map(watching).join(";"))
    await this.#copy("boot", names)
  }

  /** Remembers the present as the beginning of each test of the suite. */
  async save(): Promise<void> {
    const written = await this.#written()
    this.#ofSuite = new Set([...this.#ofSuite, ...written])
    await this.#copy("suite", written)
  }

  /** Undoes what the last test wrote. */
  async toSuite(): Promise<void> {
    await this.#putBack("suite", await this.#written())
  }

  /** Undoes everything since the boot. */
  async toBoot(): Promise<void> {
    const names = new Set([...this.#ofSuite, ...(await this.#written())])
    await this.#putBack("boot", [...names])
    this.#ofSuite.clear()
  }

  async close(): Promise<void> {
    await this.#client.end()
  }

  /** Names of the tables written since it was last asked. */
  async #written(): Promise<string[]> {
    const { rows } = await this.#client.query<{ name: string }>(`
      WITH taken AS (DELETE FROM ${SCHEMA}.written RETURNING name)
      SELECT DISTINCT name FROM taken`)
    return rows.map(({ name }) => name)
  }

  async #copy(moment: Moment, names: string[]): Promise<void> {
    const statements = names.flatMap((name) => {
      const copy = this.#copyOf(moment, name)
      return [
        `DROP TABLE IF EXISTS ${copy}`,
        `CREATE UNLOGGED TABLE ${copy} AS TABLE public.${quoted(name)}`,
      ]
    })
    await this.#client.query(statements.join(";"))
    this.#sequences.set(moment, await this.#counters())
  }

  /** All in one message, which PostgreSQL takes as one transaction. */
  async #putBack(moment: Moment, names: string[]): Promise<void> {
    const statements = names.flatMap((name) => {
      const { columns, unguarded } = this.#table(name)
      const copy = this.#copyOf(this.#ofSuite.has(name) ? moment : "boot", name)
      return unguarded([
        `DELETE FROM public.${quoted(name)}`,
        `INSERT INTO public.${quoted(name)} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM ${copy}`,
      ])
    })
    const sequences = this.#sequences.get(moment) ?? ""
    await this.#client.query(
      ["SET LOCAL session_replication_role = replica", ...statements, sequences].join(";")
    )
  }

  #table(name: string): Table {
    const table = this.#tables.get(name)
    if (!table) {
      throw new Error(`The table ${name} was not there when the backend was up`)
    }
    return table
  }

  #copyOf(moment: Moment, name: string): string {
    return `${SCHEMA}.${moment}_${this.#table(name).id}`
  }

  /** A statement that sets all sequences as they are now. */
  async #counters(): Promise<string> {
    const { rows } = await this.#client.query<{ statement: string | null }>(`
      SELECT 'SELECT ' || string_agg(format('setval(%L, %s, %L)',
        format('%I.%I', schemaname, sequencename), coalesce(last_value, start_value), last_value IS NOT NULL), ', ')
        AS statement
      FROM pg_sequences WHERE schemaname = 'public'`)
    return rows[0]?.statement ?? ""
  }
}

const watching = (name: string): string =>
  `CREATE TRIGGER qz_rewind AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.${quoted(name)}
   FOR EACH STATEMENT EXECUTE FUNCTION ${SCHEMA}.note()`
