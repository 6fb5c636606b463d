import { temporaryFolder } from "../../__tests__/support/world"
import { CardsService } from "../service"

const ORDER = { invoiceId: "payses_1", amount: 100, card: "4111111111111111" }
const WEEK = 7 * 24 * 60 * 60_000

describe("the card service after a restart", () => {
  it("P4 gives no number twice, and knows what was paid before", async () => {
    const folder = temporaryFolder()
    const before = new CardsService(folder, { keep: true }).handle
    const held = await before.pay(ORDER)
    const taken = await before.pay({ ...ORDER, schema: "Single" })
    const left = await before.pay({ ...ORDER, card: "4242424242424242", threeDs: "abandon" })

    const after = new CardsService(folder, { keep: true }).handle
    const fresh = await after.pay(ORDER)
    const ids = [held, taken, left, fresh].map(({ transactionId }) => transactionId)
    expect(new Set(ids).size).toBe(4)
    expect(after.operations().map(({ id }) => id)).toEqual(ids)
    await after.refundFromCabinet(taken.transactionId)
    await after.clock.advance(WEEK)
    expect(after.operations().map(({ status }) => status)).toEqual([
      "Cancelled",
      "Completed",
      "Declined",
      "Cancelled",
      "Completed",
    ])
  })

  it("P1 begins empty where nothing is to be kept", async () => {
    const folder = temporaryFolder()
    const paid = await new CardsService(folder).handle.pay(ORDER)
    const after = new CardsService(folder).handle
    expect(after.operations()).toEqual([])
    expect((await after.pay(ORDER)).transactionId).not.toBe(paid.transactionId)
  })
})
