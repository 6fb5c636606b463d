import type { CheckFacts } from "../../checks/facts"
import type { Transaction } from "../../client"
import type { Attempt } from "../../modules/cloudpayments/types"
import { flawOf, type Arrival } from "../flaw"

const RULES = { testMode: true, currency: "KZT" }

const transaction: Partial<Transaction> = {
  transactionId: "1",
  type: "payment",
  status: "Authorized",
  amount: "10000.00",
  currency: "KZT",
  paymentAmount: "10000.00",
  paymentCurrency: "KZT",
  invoiceId: "payses_1",
  testMode: true,
}
const attempt: Partial<Attempt> = {
  session_id: "payses_1",
  amount: "10000.00",
  state: "accepted",
}
const facts: Partial<CheckFacts> = {
  session: true,
  amount: "10000.00",
  due: "10000.00",
  completed: false,
}

const flaw = (change: {
  transaction?: Partial<Transaction>
  attempt?: Partial<Attempt> | null
  facts?: Partial<CheckFacts>
  paidByAnother?: boolean
}) =>
  flawOf(
    {
      transaction: { ...transaction, ...change.transaction } as Transaction,
      attempt: change.attempt === null ? undefined : ({ ...attempt, ...change.attempt } as Attempt),
      facts: { ...facts, ...change.facts } as CheckFacts,
      paidByAnother: change.paidByAnother ?? false,
    } satisfies Arrival,
    RULES
  )

describe("money that arrives", () => {
  it("B3 pays for the cart when everything agrees, with or without a Check", () => {
    expect(flaw({})).toBeNull()
    expect(flaw({ attempt: null })).toBeNull()
    expect(flaw({ attempt: { state: "lapsed" } })).toBeNull()
  })

  it("B3 goes back when something does not", () => {
    expect(flaw({ transaction: { testMode: false } })).toBe("wrong_mode")
    expect(flaw({ transaction: { amount: "1.00" } })).toBe("amount_differs")
    expect(flaw({ transaction: { currency: "RUB" } })).toBe("amount_differs")
    expect(flaw({ transaction: { paymentAmount: "1.00" } })).toBe("amount_differs")
    expect(flaw({ transaction: { invoiceId: "payses_2" } })).toBe("unknown_session")
    expect(flaw({ attempt: { state: "refused" } })).toBe("unknown_session")
    expect(flaw({ attempt: null, facts: { session: false } })).toBe("unknown_session")
    expect(flaw({ facts: { session: false } })).toBe("session_gone")
    expect(flaw({ facts: { due: "20000.00" } })).toBe("amount_differs")
    expect(flaw({ facts: { completed: true } })).toBe("second_payment")
    expect(flaw({ paidByAnother: true })).toBe("second_payment")
  })
})
