import { Records } from "../nuc/files"
import type { Merchant } from "./merchants"
import type { Operation } from "./operation"

const RECORD = "card-ledger"

/**
 * Goes on with the operations of the run before, and writes down those of this one. Notifications that were still to be
 * repeated are not: the shop has to ask for what it missed.
 */
export function keepOperations(stateDir: string, { terminal, cashier }: Merchant): void {
  const records = new Records<readonly Operation[]>(stateDir)
  terminal.ledger.restore(records.read(RECORD) ?? [])
  cashier.resume()
  terminal.on("changed", () => records.write(RECORD, terminal.ledger.all()))
}
