import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Vault } from "./vault"

/** Tables with encrypted IINs, and what these belong to. Proofs have some, too, and are gone within the hour. */
const TABLES = [
  { table: "eds_account", context: "account" },
  { table: "eds_agreement_signature", context: "signature" },
] as const

const BATCH = 200

/** The person follows in the same statement. Whoever comes second finds the row changed and does nothing. */
const MOVE = `
  WITH moved AS (
    UPDATE :table: SET iin_lookup = :lookup, iin_encrypted = :sealed, updated_at = now()
    WHERE id = :id AND iin_encrypted = :was RETURNING id)
  UPDATE eds_person SET iin_lookup = :lookup, updated_at = now()
  WHERE iin_lookup = :before AND EXISTS (SELECT 1 FROM moved)`

type Row = { id: string; iin_lookup: string; iin_encrypted: string }
type Place = (typeof TABLES)[number]

/** What became of the numbers that were not under the current key. */
export type Rekeyed = {
  moved: number
  /** Under a key that nobody has named: they can be neither read nor found. */
  lost: number
}

/** Brings what lies under another key than the current one under that. */
export class Rekeying {
  constructor(
    private readonly database: Knex,
    private readonly vault: Vault
  ) {}

  /** Works until nothing is left that can be moved; any number of processes may do so at once. */
  async run(): Promise<Rekeyed> {
    const done: Rekeyed = { moved: 0, lost: 0 }
    for (const place of TABLES) {
      let rows: Row[] = []
      do {
        rows = await this.after(place, rows.at(-1)?.id ?? "")
        for (const row of rows) {
          done[(await this.move(place, row)) ? "moved" : "lost"] += 1
        }
      } while (rows.length === BATCH)
    }
    return done
  }

  private after({ table }: Place, id: string): Promise<Row[]> {
    return this.database<Row>(table)
      .select("id", "iin_lookup", "iin_encrypted")
      .where("id", ">", id)
      .andWhereNot("iin_encrypted", "like", `${this.vault.mark}%`)
      .orderBy("id")
      .limit(BATCH)
  }

  /** @returns whether it could be read */
  private async move({ table, context }: Place, row: Row): Promise<boolean> {
    const iin = this.read(row, context)
    if (iin === undefined) {
      return false
    }
    await this.database.raw(MOVE, {
      table,
      id: row.id,
      was: row.iin_encrypted,
      before: row.iin_lookup,
      lookup: this.vault.lookup(iin),
      sealed: this.vault.encrypt(iin, context),
    })
    return true
  }

  private read({ iin_encrypted }: Row, context: string): string | undefined {
    try {
      return this.vault.decrypt(iin_encrypted, context)
    } catch {
      return undefined
    }
  }
}
