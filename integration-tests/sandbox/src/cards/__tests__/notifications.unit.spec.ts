import { createHmac } from "node:crypto"
import { useWorld, type Received } from "./support/shop"

const world = useWorld()
const ORDER = {
  invoiceId: "payses_1",
  amount: "152500.00",
  data: { cart: "cart_1", note: "a=b&c+d" },
  card: "4111111111111111",
}
const MINUTE = 60_000

const hmac = (message: string) =>
  createHmac("sha256", "secret-of-the-tests").update(message).digest("base64")

const isSigned = ({ headers, body }: Received) => headers["content-hmac"] === hmac(body)

describe("a notification", () => {
  it("P1 is a signed form with Kazakh names, empty fields and lines as on Windows", async () => {
    await world.cards.pay({ ...ORDER, name: "ӘЛИЯ ҚАСЫМОВА" })
    for (const one of world.shop.received) {
      expect(isSigned(one)).toBe(true)
      expect(one.headers["x-content-hmac"]).toBe(
        hmac(decodeURIComponent(one.body.replaceAll("+", " ")))
      )
      expect(one.headers["content-type"]).toBe("application/x-www-form-urlencoded; charset=utf-8")
      expect(one.body).toContain("Name=%d3%98%d0%9b%d0%98%d0%af+%d2%9a")
      expect(one.body).toContain("&AccountId=&SubscriptionId=&")
      expect(one.fields.Data).toBe('{\r\n  "cart": "cart_1",\r\n  "note": "a=b&c+d"\r\n}')
    }
  })

  it("B3 is brought again after 1, 2, 5, 10, 30 and 30 minutes until it is recorded", async () => {
    world.shop.answer("pay", 13, { status: 500, text: "" }, { status: 200, text: "OK" }, 1, 1, 1, 0)
    await world.cards.pay(ORDER)
    const counts = []
    for (const minutes of [1, 2, 5, 10, 30, 30, 30, 30]) {
      await world.cards.clock.advance(minutes * MINUTE - 1_000)
      counts.push(world.shop.of("pay").length)
      await world.cards.clock.advance(1_000)
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 7])
    expect(world.shop.of("pay")).toHaveLength(7)
    const log = world.cards.deliveries().filter(({ type }) => type === "pay")
    expect(log.map(({ attempt, ok }) => [attempt, ok])).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((attempt) => [attempt, false]),
      [7, true],
    ])
  })

  it("B3 is given up after a hundred tries", async () => {
    world.shop.answer("pay", 1)
    await world.cards.pay({ ...ORDER, schema: "Single" })
    await world.cards.clock.advance(100 * 30 * MINUTE)
    expect(world.shop.of("pay")).toHaveLength(100)
  })

  it("B3 may come often, late, or never", async () => {
    world.cards.change({ copies: { pay: 3 }, delayMs: { pay: 5 * MINUTE } })
    await world.cards.pay(ORDER)
    expect(world.shop.types()).toEqual(["check"])
    await world.cards.clock.advance(5 * MINUTE)
    expect(world.shop.of("pay")).toHaveLength(3)
    world.cards.change({ lost: ["pay"], copies: {}, delayMs: {} })
    await world.cards.pay(ORDER)
    expect(world.shop.types()).toEqual(["check", "pay", "pay", "pay", "check"])
    expect(world.cards.operations().at(-1)).toMatchObject({ status: "Authorized" })
  })

  it("B3 may be signed wrongly", async () => {
    for (const signature of ["bad", "missing", "swapped", "decoded-only", "hex"] as const) {
      world.shop.reset()
      world.cards.change({ signature })
      await world.cards.pay(ORDER)
      expect(world.shop.received.filter(isSigned)).toEqual([])
      expect(world.shop.received).toHaveLength(2)
    }
  })

  it("B3 may tell another sum, another currency, or a field that nobody knows", async () => {
    world.cards.change({
      fields: { pay: { Amount: "1.00", Currency: "RUB", Rrn: null, New: "?" } },
    })
    await world.cards.pay(ORDER)
    const [told] = world.shop.of("pay")
    expect(told!.fields).toMatchObject({ Amount: "1.00", Currency: "RUB", New: "?" })
    expect(told!.fields).not.toHaveProperty("Rrn")
    expect(isSigned(told!)).toBe(true)
  })

  it("B3 may come in an order that nobody expects", async () => {
    world.cards.change({ order: "pay-before-check" })
    await world.cards.pay(ORDER)
    expect(world.shop.types()).toEqual(["pay", "check"])
    world.shop.reset()
    world.cards.change({ order: "fail-after-pay" })
    const { transactionId } = await world.cards.pay(ORDER)
    expect(world.shop.types()).toEqual(["check", "pay", "fail"])
    expect(world.shop.received.every(({ fields }) => fields.TransactionId === transactionId)).toBe(
      true
    )
  })

  it("B3 of a Check may be replayed as Pay, byte for byte", async () => {
    world.cards.change({ replayCheck: true })
    world.shop.answer("pay", 13)
    await world.cards.pay({ ...ORDER, card: "4000056655665556" })
    expect(world.shop.types()).toEqual(["check", "pay", "fail"])
    expect(world.shop.received[1]!.body).toBe(world.shop.received[0]!.body)
    expect(isSigned(world.shop.received[1]!)).toBe(true)
  })

  it("B3 may tell of a second payment of the same invoice, or of a second bank", async () => {
    world.cards.change({ secondPay: true })
    await world.cards.pay(ORDER)
    expect(world.shop.types()).toEqual(["check", "pay", "pay"])
    world.shop.reset()
    world.cards.change({ secondPay: false, fallbackBank: true })
    const { transactionId } = await world.cards.pay(ORDER)
    const [check, fail, pay] = world.shop.received.map(({ fields }) => fields)
    expect(world.shop.types()).toEqual(["check", "fail", "pay"])
    expect(check!.TransactionId).toBe(fail!.TransactionId)
    expect(pay).toMatchObject({
      TransactionId: transactionId,
      FallBackScenarioDeclinedTransactionId: fail!.TransactionId,
    })
  })

  it("P1 may be JSON, or the query of a GET", async () => {
    world.cards.change({ json: true })
    await world.cards.pay(ORDER)
    const [check, pay] = world.shop.received
    expect(pay!.headers["content-hmac"]).toBe(pay!.headers["x-content-hmac"])
    expect(JSON.parse(check!.body)).toMatchObject({
      Amount: 152500,
      TestMode: true,
      AccountId: null,
    })
    const settings = await world.ask("/site/notifications/fail/get")
    await world.ask("/site/notifications/fail/update", {
      ...(settings.Model as object | undefined),
      HttpMethod: "GET",
    })
    world.cards.change({ json: false })
    await world.cards.pay({ ...ORDER, card: "4000056655665556" })
    expect(world.shop.of("fail")).toMatchObject([{ method: "GET", fields: { ReasonCode: "5051" } }])
    expect(isSigned(world.shop.of("fail")[0]!)).toBe(true)
    await world.ask("/site/notifications/fail/update", settings.Model)
  })
})
