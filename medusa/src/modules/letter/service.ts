import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaService,
} from "@medusajs/framework/utils"
import Letter from "./models/letter"
import { OWE, POSTPONE, SETTLE, SINCE, TAKE } from "./statements"
import type { LetterState, OwedLetter } from "./types"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** A letter to be noted. */
export type NewLetter = Pick<OwedLetter, "template" | "subject" | "facts">

/** The outbox: which letters are owed, and what became of them. Every change is one statement. */
class LetterModuleService extends MedusaService({ Letter }) {
  constructor(
    private readonly dependencies: Dependencies,
    options: unknown
  ) {
    super(dependencies, options)
  }

  /** Notes letters, each template and subject once, however often it is called. */
  async owe(letters: NewLetter[], state: "waiting" | "muted" = "waiting"): Promise<void> {
    if (letters.length === 0) {
      return
    }
    const owed = letters.map((letter) => ({ ...letter, id: generateEntityId(undefined, "letter") }))
    await this.select(OWE, { owed: JSON.stringify(owed), state })
  }

  /** Takes letters whose turn it is; no other process gets them meanwhile. */
  take(count: number): Promise<OwedLetter[]> {
    return this.select<OwedLetter>(TAKE, { count })
  }

  async settle(id: string, state: Exclude<LetterState, "waiting">): Promise<void> {
    await this.select(SETTLE, { id, state })
  }

  /** The letter did not get out. @returns whether it will be tried again */
  async postpone(id: string): Promise<boolean> {
    const [row] = await this.select<{ state: LetterState }>(POSTPONE, { id })
    return row?.state === "waiting"
  }

  /** The moment so many minutes ago, or when the outbox began if that was later. */
  async since(minutes: number): Promise<Date> {
    const [row] = await this.select<{ since: Date }>(SINCE, { minutes })
    return row?.since ?? new Date()
  }

  /** One statement by itself. */
  async select<Row>(statement: string, values: Record<string, Knex.Value>): Promise<Row[]> {
    const database = this.dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const { rows }: { rows: Row[] } = await database.raw(statement, values)
    return rows
  }
}

export default LetterModuleService
