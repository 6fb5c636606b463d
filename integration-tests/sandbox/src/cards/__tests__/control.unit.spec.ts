import { useWorld, TestShop } from "./support/shop"

const world = useWorld()
const ORDER = {
  invoiceId: "payses_1",
  amount: 100,
  email: "a@example.kz",
  card: "4111111111111111",
}
const HOUR = 60 * 60_000

async function control(path: string, method = "GET", body?: object, base = world.address) {
  const response = await fetch(`${base}/control/cards${path}`, {
    method,
    ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  })
  return { status: response.status, told: await response.json() }
}

describe("the control of the card service", () => {
  it("G29, B3 does for programs of any language what the handle does", async () => {
    const { told: paid } = await control("/pay", "POST", { ...ORDER, schema: "Single" })
    expect(paid).toMatchObject({ state: "accepted" })
    const amount = 40
    const { transactionId } = paid
    const { told: refund } = await control("/refunds", "POST", { transactionId, amount })
    const { told } = await control("/operations")
    expect(told.operations).toMatchObject([
      { id: transactionId, refunded: 40 },
      { id: refund.transactionId, kind: "refund", original: transactionId, amount: 40 },
    ])
    const { told: log } = await control("/deliveries")
    expect(log.deliveries.map(({ type }: { type: string }) => type)).toEqual([
      "check",
      "pay",
      "refund",
    ])
    const before = world.cards.clock.now()
    await control("/clock", "POST", { advanceMs: HOUR })
    expect(world.cards.clock.now() - before).toBeGreaterThanOrEqual(HOUR)
    await control("/reset", "POST", {})
    expect(world.cards.operations()).toEqual([])
  })

  it("B3 says in a sentence what it cannot do", async () => {
    for (const [path, body] of [
      ["/switches", { moon: true }],
      ["/switches", { signature: "golden" }],
      ["/switches", { api: { "/test": { fault: "sulks" } } }],
      ["/switches", { lost: ["love"] }],
      ["/refunds", { transactionId: "1" }],
      ["/pay", { invoiceId: "i", amount: 0 }],
      ["/operations?terminal=pk_none", undefined],
    ] as const) {
      const { status, told } = await control(path, body ? "POST" : "GET", body)
      expect([status, typeof told.message]).toEqual([400, "string"])
    }
  })

  it("B3 gives each suite a terminal with a clock, faults and a shop of its own", async () => {
    const other = new TestShop()
    const notify = await other.open()
    await control("/terminals", "POST", { publicId: "pk_2", apiSecret: "other", notify })
    await control("/switches?terminal=pk_2", "POST", { lost: ["pay"] })
    await control("/pay?terminal=pk_2", "POST", ORDER)
    await control("/clock?terminal=pk_2", "POST", { advanceMs: HOUR })
    expect(other.types()).toEqual(["check"])
    expect(world.shop.received).toEqual([])
    expect(world.cards.operations()).toEqual([])
    expect(world.cards.switches.lost).toEqual([])
    expect(world.cards.clock.now()).toBeLessThan(
      world.cards.terminal("pk_2").clock.now() - HOUR / 2
    )
    const id = world.cards.terminal("pk_2").operations()[0]?.id
    expect(await world.ask("/payments/get", { TransactionId: id })).toMatchObject({
      Success: false,
    })
    await other.close()
  })

  it("P1 is there for the page of the sandbox, and for no stranger's; nobody is told a secret", async () => {
    const here = await control("", "GET", undefined, world.page)
    expect(here.told).toMatchObject({ publicId: "pk_test" })
    expect(JSON.stringify(here.told)).not.toContain("secret-of-the-tests")
    const strange = await fetch(`${world.page}/control/cards`, {
      headers: { origin: "https://evil.example" },
    })
    expect(strange.status).toBe(403)
  })
})
