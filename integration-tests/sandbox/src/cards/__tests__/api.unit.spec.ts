import { useWorld } from "./support/shop"

const world = useWorld()
const ORDER = { invoiceId: "payses_1", amount: "100.50", card: "4111111111111111" }

/** A payment whose money is held. */
async function held(): Promise<string> {
  return (await world.cards.pay(ORDER)).transactionId
}

async function taken(): Promise<string> {
  return (await world.cards.pay({ ...ORDER, schema: "Single" })).transactionId
}

const confirm = (TransactionId: string, Amount: unknown, headers = {}) =>
  world.ask("/payments/confirm", { TransactionId, Amount }, headers)
const cancel = (TransactionId: string) => world.ask("/payments/void", { TransactionId })
const refund = (TransactionId: string, Amount: unknown, headers = {}) =>
  world.ask("/payments/refund", { TransactionId, Amount }, headers)

describe("the API", () => {
  it("P1 lets nobody in without the secret, and takes POST only", async () => {
    const wrong = `Basic ${Buffer.from("pk_test:wrong").toString("base64")}`
    expect((await world.call("/test", {}, { authorization: wrong })).status).toBe(401)
    expect((await world.call("/test", {}, { authorization: "" })).status).toBe(401)
    expect((await fetch(`${world.address}/test`)).status).toBe(405)
    expect(await world.ask("/test")).toEqual({ Success: true, Message: expect.any(String) })
  })

  it("P1 writes sums without padding, moments as ASP.NET, and long numbers as they are", async () => {
    for (let count = 0; count < 4; count += 1) {
      await held()
    }
    const ids = world.cards.operations().map(({ id }) => id)
    expect(ids.some((id) => String(Number(id)) !== id)).toBe(true)
    for (const id of ids) {
      const text = await (await world.call("/payments/get", { TransactionId: id })).text()
      expect(text).toContain(`"TransactionId":${id},`)
      expect(text).toContain('"Amount":100.5,')
      expect(text).toMatch(/"CreatedDate":"\/Date\(\d{13}\)\/"/)
      expect(text).toContain('"Status":"Authorized","StatusCode":2')
    }
  })

  it("P1 reads a long number of a request exactly, and a form as well as JSON", async () => {
    for (let count = 0; count < 4; count += 1) {
      await held()
    }
    const { id } = world.cards.operations().find((one) => BigInt(one.id) > 2n ** 53n)!
    const headers = {
      authorization: `Basic ${Buffer.from("pk_test:secret-of-the-tests").toString("base64")}`,
    }
    const url = `${world.address}/payments/get`
    const json = await fetch(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: `{"TransactionId":${id}}`,
    })
    expect(await json.text()).toContain(`"TransactionId":${id},`)
    const form = await fetch(url, {
      method: "POST",
      headers,
      body: new URLSearchParams({ transactionid: id }),
    })
    expect(await form.text()).toContain(`"TransactionId":${id},`)
  })

  it("P1 confirms what is held, once, and not more than was held", async () => {
    const id = await held()
    expect(await confirm(id, 100.51)).toMatchObject({ Success: false })
    expect(await confirm(id, "none")).toEqual({ Success: false, Message: "Invalid Amount value" })
    expect(await confirm(id, 100.5)).toEqual({ Success: true, Message: null })
    expect(await confirm(id, 100.5)).toMatchObject({ Success: false })
    expect(await cancel(id)).toMatchObject({ Success: false })
    await world.cards.idle()
    expect(world.shop.types()).toEqual(["check", "pay", "confirm"])
  })

  it("P1 confirms a part, and the rest is let go", async () => {
    const id = await held()
    await confirm(id, "50")
    expect(world.cards.operations()).toMatchObject([{ amount: 50, status: "Completed" }])
    expect(await refund(id, 50.01)).toMatchObject({ Success: false })
  })

  it("B3 voids only what is held", async () => {
    const id = await held()
    expect(await refund(id, 1)).toMatchObject({ Success: false })
    expect(await cancel(id)).toEqual({ Success: true, Message: null })
    expect(await confirm(id, 100.5)).toMatchObject({ Success: false })
    expect(await cancel(await taken())).toMatchObject({ Success: false })
    expect(await cancel("1")).toEqual({ Success: false, Message: "Not found" })
  })

  it("P4, P7 refunds in parts, and never more than was paid", async () => {
    const id = await taken()
    const first = await refund(id, 60)
    expect(first).toMatchObject({ Success: true, Model: { TransactionId: expect.any(String) } })
    expect(await refund(id, 40.51)).toMatchObject({ Success: false })
    expect(await refund(id, 40.5)).toMatchObject({ Success: true })
    expect(await refund(id, 0.01)).toMatchObject({ Success: false })
    await world.cards.idle()
    const told = world.shop.of("refund").map(({ fields }) => fields)
    expect(told).toMatchObject([
      { PaymentTransactionId: id, Amount: "60.00", OperationType: "Refund" },
      { PaymentTransactionId: id, Amount: "40.50" },
    ])
    expect(await world.ask("/payments/get", { TransactionId: id })).toMatchObject({
      Model: { Status: "Completed", Refunded: true },
    })
  })

  it("P4 refunds nothing after a year", async () => {
    const id = await taken()
    await world.cards.clock.advance(366 * 24 * 60 * 60_000)
    expect(await refund(id, 1)).toMatchObject({ Success: false })
  })

  it("P4 finds the last operation of an invoice, the second version refunds as well", async () => {
    const id = await taken()
    await world.cards.pay({ ...ORDER, card: "4000056655665556" })
    const find = (path: string) => world.ask(path, { InvoiceId: "payses_1" })
    expect(await find("/payments/find")).toMatchObject({
      Success: false,
      Model: { Status: "Declined" },
    })
    await refund(id, 1)
    expect(await find("/payments/find")).toMatchObject({ Model: { Status: "Declined" } })
    expect(await find("/v2/payments/find")).toMatchObject({ Success: true, Model: { Type: 1 } })
    expect(await world.ask("/payments/find", { InvoiceId: "other" })).toEqual({
      Success: false,
      Message: "Not found",
    })
  })

  it("P4 lists a day, and any time in pages of a hundred", async () => {
    for (let count = 0; count < 101; count += 1) {
      await world.cards.pay({
        ...ORDER,
        skipCheck: true,
        card: count % 2 ? ORDER.card : "4000056655665556",
      })
    }
    const today = new Date(world.cards.clock.now()).toISOString().slice(0, 10)
    const count = async (path: string, body: object) =>
      ((await world.ask(path, body)).Model as unknown as unknown[]).length
    expect(await count("/payments/list", { Date: today })).toBe(101)
    const range = { CreatedDateGte: `${today}T00:00:00`, CreatedDateLte: `${today}T23:59:59` }
    expect(await count("/v2/payments/list", { ...range, PageNumber: 1 })).toBe(100)
    expect(await count("/v2/payments/list", { ...range, PageNumber: 2 })).toBe(1)
    const authorized = { ...range, PageNumber: 1, Statuses: ["Authorized"] }
    expect(await count("/v2/payments/list", authorized)).toBe(50)
    expect(await world.ask("/v2/payments/list", range)).toMatchObject({ Success: false })
  })

  it("P1 takes roubles when no currency is named", async () => {
    const order = { Amount: 10, Description: "Coins" }
    expect(await world.ask("/orders/create", order)).toMatchObject({
      Success: true,
      Model: {
        Currency: "RUB",
        Amount: 10,
        Status: "Created",
        Url: expect.stringContaining("/d/"),
      },
    })
    expect(await world.ask("/orders/create", { ...order, Amount: 0 })).toMatchObject({
      Success: false,
    })
    expect(await world.ask("/orders/cancel", { Id: "none" })).toMatchObject({ Success: false })
  })

  it("P1 says and changes where each type of notification goes, but not Check", async () => {
    const settings = { IsEnabled: true, Address: "https://shop.example/pay" }
    expect(await world.ask("/site/notifications/check/update", settings)).toMatchObject({
      Success: false,
    })
    const before = await world.ask("/site/notifications/Pay/get")
    expect(before).toMatchObject({ Model: { IsEnabled: true, HttpMethod: "POST" } })
    await world.ask("/site/notifications/pay/update", settings)
    expect(await world.ask("/site/notifications/pay/get")).toMatchObject({
      Model: { ...settings, HttpMethod: "GET", Encoding: "UTF8", Format: "CloudPayments" },
    })
    await world.ask("/site/notifications/pay/update", before.Model)
  })
})

describe("the same request twice", () => {
  const id = { "x-request-id": "refund:1" }

  it("P4 is carried out once within an hour, and again afterwards", async () => {
    const payment = await taken()
    const answers = await Promise.all([1, 2, 3].map(() => refund(payment, 10, id)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(world.cards.operations().filter(({ kind }) => kind === "refund")).toHaveLength(1)
    await world.cards.clock.advance(60 * 60_000)
    await refund(payment, 10, id)
    expect(world.cards.operations().filter(({ kind }) => kind === "refund")).toHaveLength(2)
  })

  it("P4 is tried again after a refusal", async () => {
    const payment = await taken()
    expect(await refund(payment, 1_000, id)).toMatchObject({ Success: false })
    expect(await refund(payment, 10, id)).toMatchObject({ Success: true })
  })
})

describe("an API at its worst", () => {
  const change = (path: string, fault: never, times?: number) =>
    world.cards.change({ api: { [path]: { fault, ...(times ? { times } : {}) } } })

  it.each(["drop-after", "500-after", "malformed"])(
    "B3 %s: what was asked for took place",
    async (fault) => {
      const id = await held()
      change("/payments/confirm", fault as never, 1)
      const request = { TransactionId: id, Amount: "100.50" }
      const headers = { "x-request-id": `confirm:${id}:${fault}` }
      const answer = await world
        .call("/payments/confirm", request, headers)
        .then(async (response) => [response.status, await response.text()])
        .catch(() => "lost")
      expect(answer).not.toContain('{"Success":true,"Message":null}')
      expect(world.cards.operations()).toMatchObject([{ status: "Completed" }])
      expect(await world.ask("/payments/confirm", request, headers)).toMatchObject({
        Success: true,
      })
    }
  )

  it.each([
    ["500", 500],
    ["429", 429],
  ])("B3 %s: nothing took place", async (fault, status) => {
    const id = await held()
    change("/payments/void", fault as never, 1)
    expect((await world.call("/payments/void", { TransactionId: id })).status).toBe(status)
    expect(world.cards.operations()).toMatchObject([{ status: "Authorized" }])
    expect(await cancel(id)).toMatchObject({ Success: true })
  })

  it("B3 hangs after the operation until the shop gives up, and serves five requests at a time", async () => {
    const id = await held()
    change("/payments/void", "timeout-after" as never)
    const impatient = new AbortController()
    const hanging = Array.from({ length: 5 }, () =>
      fetch(`${world.address}/payments/void`, {
        method: "POST",
        headers: {
          authorization: `Basic ${Buffer.from("pk_test:secret-of-the-tests").toString("base64")}`,
          "content-type": "application/json",
        },
        body: JSON.stringify({ TransactionId: id }),
        signal: impatient.signal,
      }).catch(() => "gave up")
    )
    await until(() => world.cards.calls().length === 5)
    expect((await world.call("/test")).status).toBe(429)
    expect(world.cards.operations()).toMatchObject([{ status: "Cancelled" }])
    impatient.abort()
    expect(await Promise.all(hanging)).toEqual(Array(5).fill("gave up"))
    await until(async () => (await world.call("/test")).status === 200)
  })
})

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
