import { randomBytes, randomInt } from "node:crypto"
import type { CardTrace } from "./bank/card"
import type { OperationNumbers } from "./numbers"
import type { Operation, Terms } from "./operation"

/** All operations of a terminal, old to new. */
export class Ledger {
  private readonly operations: Operation[] = []

  constructor(private readonly numbers: OperationNumbers) {}

  /** Notes a payment that has begun. */
  open(terms: Terms, card: CardTrace, now: number, fallbackOf: string | null = null): Operation {
    return this.add({
      id: this.numbers.next(),
      kind: "payment",
      terms,
      amount: terms.amount,
      card,
      status: "AwaitingAuthentication",
      reasonCode: 0,
      createdAt: now,
      authorizedAt: null,
      confirmedAt: null,
      authCode: null,
      rrn: null,
      token: null,
      original: null,
      fallbackOf,
      refunded: 0,
    })
  }

  /** Notes that money of a payment went back. */
  refund(payment: Operation, amount: number, now: number): Operation {
    payment.refunded += amount
    return this.add({
      ...payment,
      id: this.numbers.next(),
      kind: "refund",
      amount,
      status: "Completed",
      createdAt: now,
      authorizedAt: now,
      confirmedAt: now,
      rrn: newRrn(),
      token: null,
      original: payment.id,
      refunded: 0,
    })
  }

  find(id: string): Operation | undefined {
    return this.operations.find((operation) => operation.id === id)
  }

  all(): readonly Operation[] {
    return this.operations
  }

  /** Takes over what was noted before. */
  restore(operations: readonly Operation[]): void {
    this.operations.push(...operations)
  }

  clear(): void {
    this.operations.length = 0
  }

  private add(operation: Operation): Operation {
    this.operations.push(operation)
    return operation
  }
}

/** Six characters as banks give them. */
export const newAuthCode = (): string => randomBytes(3).toString("hex").toUpperCase()

/** Reference number of a bank: twelve digits. */
export const newRrn = (): string => String(randomInt(10 ** 11, 10 ** 12))

/** Stands for a card that may pay again. */
export const newToken = (): string => `tk_${randomBytes(14).toString("hex")}`
