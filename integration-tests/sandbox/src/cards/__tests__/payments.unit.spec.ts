import { cardRefusedWith } from "../../index"
import { useWorld } from "./support/shop"

const world = useWorld()
const ORDER = { invoiceId: "payses_1", amount: "152500.00", accountId: "cus_1" }
const NO_BANK_PAGE = "4111111111111111"

describe("a payment", () => {
  it("P1, B3 asks the shop first, then the bank, then tells the shop", async () => {
    const paid = await world.cards.pay(ORDER)
    expect(paid).toMatchObject({ state: "accepted", reasonCode: 0 })
    expect(world.shop.types()).toEqual(["check", "pay"])
    const [check, pay] = world.shop.received
    expect(check!.fields).toMatchObject({
      TransactionId: paid.transactionId,
      Amount: "152500.00",
      Currency: "KZT",
      InvoiceId: "payses_1",
      AccountId: "cus_1",
      TestMode: "1",
      Status: "Authorized",
      CardFirstSix: "424242",
      CardLastFour: "4242",
    })
    expect(pay!.fields).toMatchObject({ Status: "Authorized", GatewayName: "Test" })
    expect(BigInt(paid.transactionId)).toBeGreaterThan(2n ** 31n)
  })

  it.each([
    [10, 3001],
    [11, 3002],
    [12, 3003],
    [13, 3008],
    [20, 3004],
    [7, 3005],
  ])("B3 is refused when the shop answers %d", async (code, reasonCode) => {
    world.shop.answer("check", code)
    expect(await world.cards.pay(ORDER)).toMatchObject({ state: "declined", reasonCode })
    expect(world.shop.types()).toEqual(["check", "fail"])
    expect(world.shop.of("fail")[0]!.fields.ReasonCode).toBe(String(reasonCode))
  })

  it.each([
    ["no JSON", { status: 200, text: "OK" }, 3005],
    ["a code that is a text", { status: 200, text: '{"code":"0"}' }, 3005],
    ["a redirect", { status: 302, text: '{"code":0}', location: "/elsewhere" }, 3005],
    ["401", { status: 401, text: '{"code":0}' }, 3005],
    ["404", { status: 404, text: "" }, 3007],
    ["503", { status: 503, text: "" }, 3006],
    ["504", { status: 504, text: "" }, 3007],
    ["nothing in time", "nothing" as const, 3007],
  ])("B3 is refused when the shop answers %s", async (_, reply, reasonCode) => {
    world.cards.change({ checkTimeoutMs: 100, failAfterRefusal: false })
    world.shop.answer("check", reply)
    expect(await world.cards.pay(ORDER)).toMatchObject({ state: "declined", reasonCode })
    expect(world.shop.types()).toEqual(["check"])
  })

  it.each([
    ["4242424242424242", "fail" as const, "declined", 5206],
    ["4012888888881881", "pass" as const, "declined", 5051],
    ["4000056655665556", "pass" as const, "declined", 5051],
    [NO_BANK_PAGE, "fail" as const, "accepted", 0],
    ["4242424242424241", "pass" as const, "declined", 5014],
    [cardRefusedWith(5054), "pass" as const, "declined", 5054],
  ])("P8 with %s, 3-D Secure %s: %s %d", async (card, threeDs, state, reasonCode) => {
    expect(await world.cards.pay({ ...ORDER, card, threeDs })).toMatchObject({ state, reasonCode })
  })

  it("P1 is declined an hour after its buyer left the page of the bank", async () => {
    const left = await world.cards.pay({ ...ORDER, threeDs: "abandon" })
    const ask = () => world.ask("/payments/get", { TransactionId: left.transactionId })
    expect(left.state).toBe("challenge")
    expect(await ask()).toMatchObject({
      Success: true,
      Model: { Status: "AwaitingAuthentication" },
    })
    await world.cards.clock.advance(60 * 60_000)
    expect(await ask()).toMatchObject({ Success: false, Model: { Status: "Declined" } })
    expect(world.shop.types()).toEqual(["check", "fail"])
  })

  it("P1 that nobody confirms in seven days is let go", async () => {
    const { transactionId } = await world.cards.pay(ORDER)
    await world.cards.clock.advance(7 * 24 * 60 * 60_000)
    expect(world.cards.operations()).toMatchObject([{ id: transactionId, status: "Cancelled" }])
    expect(world.shop.types()).toEqual(["check", "pay", "cancel"])
  })

  it("P1 leaves no more of the card than its first six and last four digits", async () => {
    await world.cards.pay(ORDER)
    const kept = JSON.stringify([world.cards.operations(), world.cards.deliveries()])
    expect(kept).toContain("424242")
    expect(kept).not.toContain("4242424242")
  })
})
