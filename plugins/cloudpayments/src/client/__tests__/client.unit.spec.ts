import samples from "../../__tests__/fixtures/api-answers.json"
import { CloudPaymentsClient } from ".."
import { json, startService } from "./service"

type Service = Awaited<ReturnType<typeof startService>>

const DONE = '{"Success":true,"Message":null}'
const MODEL = `{
  "TransactionId": 9007199254740993, "Amount": 152500.10, "Currency": "KZT", "InvoiceId": "payses_1",
  "AccountId": null, "Email": "buyer@example.com", "TestMode": true, "Status": "Authorized", "StatusCode": 2,
  "ReasonCode": 0, "CardLastFour": "4242", "CardType": "Visa", "Type": 0, "Refunded": false, "Token": "tk_1",
  "CreatedDate": "/Date(1401718880000)/", "AuthDateIso": "2014-08-09T11:49:42", "ConfirmDateIso": null
}`
const found = (model: string, success = true) =>
  json(`{"Success":${success},"Message":null,"Model":${model}}`)

const sample = (endpoint: string, is: (response: object) => boolean = () => true) => {
  const one = samples.find((given) => given.endpoint === endpoint && is(given.response ?? {}))
  return json(JSON.stringify(one?.response))
}
const succeeded = (response: object) => Reflect.get(response, "Success") === true
const hasModel = (response: object) => Boolean(Reflect.get(response, "Model"))

describe("P1 client of the API", () => {
  let service: Service
  const waits: number[] = []
  const client = (timeoutMs = 10_000) =>
    new CloudPaymentsClient({
      apiUrl: service.url,
      publicId: "pk_1",
      apiSecret: "сөз",
      timeoutMs,
      pause: async (milliseconds) => waits.push(milliseconds),
    })

  beforeAll(async () => {
    service = await startService()
  })
  beforeEach(() => waits.splice(0))
  afterAll(() => service.stop())

  it("P1 sends exact numbers, the terminal's id and secret, and the request's id", async () => {
    service.answer(json(DONE))
    const outcome = await client().confirm("9007199254740993", "152500.10", "confirm:1")
    expect(outcome).toEqual({ kind: "done" })
    expect(service.received).toMatchObject([
      {
        method: "POST",
        path: "/payments/confirm",
        text: '{"TransactionId":9007199254740993,"Amount":152500.10}',
        headers: {
          authorization: `Basic ${Buffer.from("pk_1:сөз").toString("base64")}`,
          "content-type": "application/json",
          "x-request-id": "confirm:1",
        },
      },
    ])
  })

  it("P1 asks without a request id, which would bring an old answer", async () => {
    service.answer(found(MODEL))
    await client().get("1")
    expect(service.received[0]?.headers).not.toHaveProperty("x-request-id")
  })

  it("P1 reads a transaction to the last digit and leaves out what nobody needs", async () => {
    service.answer(found(MODEL))
    expect(await client().get("9007199254740993")).toEqual({
      kind: "done",
      transaction: {
        transactionId: "9007199254740993",
        type: "payment",
        status: "Authorized",
        amount: "152500.10",
        currency: "KZT",
        paymentAmount: null,
        paymentCurrency: null,
        invoiceId: "payses_1",
        accountId: null,
        testMode: true,
        reasonCode: 0,
        reason: null,
        cardType: "Visa",
        cardLastFour: "4242",
        rrn: null,
        authCode: null,
        refunded: false,
        originalTransactionId: null,
        createdAt: new Date(1401718880000),
        authorizedAt: new Date("2014-08-09T11:49:42Z"),
        confirmedAt: null,
      },
    })
  })

  it.each([
    ["10", "10.00"],
    ["10.0", "10.00"],
    ["10.5000", "10.50"],
    ["12.34", "12.34"],
  ])("P1 writes an amount of %s as %s", async (sent, amount) => {
    service.answer(found(MODEL.replace("152500.10", sent)))
    expect(await client().get("1")).toMatchObject({ transaction: { amount } })
  })

  it.each(samples.filter(({ endpoint }) => endpoint === "/payments/get").map((one) => [one]))(
    "P1 reads a recorded answer: %#",
    async ({ response = {} }) => {
      service.answer(json(JSON.stringify(response)))
      const outcome = await client().get("12345")
      if (!hasModel(response)) {
        expect(outcome).toEqual({ kind: "refused", message: "Not found", notFound: true })
        return
      }
      expect(outcome).toMatchObject({ transaction: { transactionId: "12345", currency: "RUB" } })
      const declined = Reflect.get(Reflect.get(response, "Model"), "Status") === "Declined"
      expect(outcome.kind).toBe(declined ? "declined" : "done")
    }
  )

  it("P1 does not take a buyer who is still with the bank for a refusal", async () => {
    const model = MODEL.replace('"Authorized", "StatusCode": 2', '"AwaitingAuthentication"')
    service.answer(found(model, false))
    expect(await client().get("1")).toMatchObject({
      kind: "done",
      transaction: { status: "AwaitingAuthentication" },
    })
  })

  it("P1 reads the other recorded answers", async () => {
    const api = client()
    service.answer(sample("/test"))
    expect(await api.test()).toEqual({ kind: "done" })
    service.answer(sample("/payments/find"))
    expect(await api.find("1234567")).toMatchObject({ kind: "refused", notFound: true })
    expect(service.received[0]?.path).toBe("/v2/payments/find")
    service.answer(sample("/payments/void", succeeded))
    expect(await api.void("12345", "void:12345")).toEqual({ kind: "done" })
    service.answer(sample("/payments/void", (response) => !succeeded(response)))
    expect(await api.void("12345", "void:12345")).toEqual({
      kind: "refused",
      message: "Error message",
      notFound: false,
    })
    service.answer(sample("/payments/refund", succeeded))
    expect(await api.refund("455", "100.00", "refund:455:1")).toEqual({
      kind: "done",
      refundTransactionId: "568",
    })
    service.answer(sample("(any)"))
    expect(await api.refund("455", "100.00", "refund:455:1")).toMatchObject({ kind: "refused" })
    service.answer(sample("/orders/cancel"))
    expect(await api.cancelOrder("f2K8LV6reGE9WBFn")).toEqual({ kind: "done" })
  })

  it("P1 makes a hosted page", async () => {
    service.answer(sample("/orders/create"))
    const outcome = await client().createOrder({
      amount: "10.00",
      currency: "KZT",
      description: "Монеталар",
      invoiceId: "payses_1",
      culture: "kk-KZ",
      holdFirst: true,
      successUrl: "https://shop.example/paid",
      failUrl: "https://shop.example/failed",
    })
    expect(outcome).toEqual({
      kind: "done",
      order: {
        id: "f2K8LV6reGE9WBFn",
        url: "https://orders.cloudpayments.ru/d/f2K8LV6reGE9WBFn",
      },
    })
    expect(JSON.parse(service.received[0]?.text ?? "")).toMatchObject({
      Amount: 10,
      Currency: "KZT",
      RequireConfirmation: true,
      SendEmail: false,
    })
  })

  it("P1 tells a refusal of the bank by its transaction", async () => {
    const declined = MODEL.replace('"Authorized", "StatusCode": 2', '"Declined"').replace(
      '"ReasonCode": 0',
      '"ReasonCode": 5051'
    )
    service.answer(found(declined, false))
    expect(await client().confirm("1", "1.00", "confirm:1")).toMatchObject({
      kind: "declined",
      transaction: { status: "Declined", reasonCode: 5051 },
    })
  })

  it("B3 reads all pages of a list, in order", async () => {
    const page = (from: number, count: number) =>
      found(
        `[${Array.from({ length: count }, (_, index) =>
          MODEL.replace("9007199254740993", String(from + index))
        ).join(",")}]`
      )
    service.answer(page(1, 100), page(101, 100), page(201, 3))
    const period = { from: new Date("2026-11-21T00:00:00Z"), to: new Date("2026-11-22T00:00:00Z") }
    const outcome = await client().list({ ...period, statuses: ["Authorized"] })
    const ids = outcome.kind === "done" ? outcome.transactions.map((one) => one.transactionId) : []
    expect(ids).toEqual(Array.from({ length: 203 }, (_, index) => String(index + 1)))
    expect(service.received.map(({ text }) => JSON.parse(text))).toMatchObject([
      { CreatedDateGte: "2026-11-21T00:00:00.000Z", TimeZone: "UTC", PageNumber: 1 },
      { Statuses: ["Authorized"], PageNumber: 2 },
      { PageNumber: 3 },
    ])
  })

  it("B3 has no list rather than one with a gap", async () => {
    const period = { from: new Date(0), to: new Date(1) }
    service.answer(found(`[${MODEL}, {"TransactionId": 2}]`))
    expect(await client().listDay("2026-11-22")).toMatchObject({ kind: "unknown" })
    const full = found(`[${Array.from({ length: 100 }, () => MODEL).join(",")}]`)
    service.answer(full, json("oops", 500))
    expect(await client().list(period)).toMatchObject({ kind: "unknown", status: 500 })
  })

  it("P1 reads a day", async () => {
    service.answer(sample("/v2/payments/list"))
    expect(await client().listDay("2021-03-09")).toMatchObject({
      kind: "done",
      transactions: [
        { transactionId: "54", amount: "12.34", status: "Declined", reasonCode: 5096 },
      ],
    })
    expect(service.received[0]).toMatchObject({
      path: "/payments/list",
      text: '{"Date":"2021-03-09","TimeZone":"UTC"}',
    })
  })
})
