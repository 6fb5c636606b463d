import { CloudPaymentsClient } from ".."
import { json, startService } from "./service"

type Service = Awaited<ReturnType<typeof startService>>

describe("P1, B3 nobody knows how a request ended", () => {
  let service: Service
  const waits: number[] = []
  const client = (timeoutMs = 10_000, apiUrl = service.url) =>
    new CloudPaymentsClient({
      apiUrl,
      publicId: "pk_1",
      apiSecret: "secret",
      timeoutMs,
      pause: async (milliseconds) => waits.push(milliseconds),
    })
  const refund = (api = client()) => api.refund("1", "1.00", "refund:1:1")

  beforeAll(async () => {
    service = await startService()
  })
  beforeEach(() => waits.splice(0))
  afterAll(() => service.stop())

  it("P1 does not take silence for a failure", async () => {
    service.answer(() => undefined)
    expect(await refund(client(100))).toEqual({ kind: "unknown", cause: "timeout" })
  })

  it("P1 does not wait for an answer that begins and never ends", async () => {
    service.answer((response) => response.writeHead(200).write('{"Success":'))
    expect(await refund(client(100))).toEqual({ kind: "unknown", cause: "timeout" })
  })

  it("P1 does not take a lost connection for a failure", async () => {
    service.answer((response) => response.destroy())
    expect(await refund()).toEqual({ kind: "unknown", cause: "connection" })
    const nobody = await startService()
    await nobody.stop()
    expect(await refund(client(10_000, nobody.url))).toEqual({
      kind: "unknown",
      cause: "connection",
    })
  })

  it("P1 follows no redirect, which would carry the secret away", async () => {
    service.answer((response) => response.writeHead(307, { location: "/elsewhere" }).end())
    expect(await refund()).toEqual({ kind: "unknown", cause: "connection" })
    expect(service.received).toHaveLength(1)
  })

  it.each([400, 403, 404, 500, 502, 504])("P1 concludes nothing from HTTP %i", async (status) => {
    service.answer(json('{"Success":true}', status))
    expect(await refund()).toEqual({ kind: "unknown", cause: "status", status })
  })

  it.each([
    "",
    "OK",
    "<html>",
    '{"Success":"yes"}',
    "[]",
    "null",
    '{"Success":false,"Model":{"TransactionId":1,"Status":"Declined"}}',
  ])("P1 concludes nothing from %j", async (text) => {
    service.answer(json(text))
    expect(await refund()).toMatchObject({ kind: "unknown", cause: "malformed" })
  })

  it.each([
    '{"Success":true}',
    '{"Success":true,"Model":{"TransactionId":"x"}}',
    '{"Success":true,"Model":{"TransactionId":1,"Amount":1e3,"Currency":"KZT","Status":"Completed","TestMode":true}}',
    '{"Success":true,"Model":{"TransactionId":1,"Amount":1,"Currency":"KZT","Status":"New","TestMode":true}}',
    '{"Success":true,"Model":{"TransactionId":1,"Amount":1,"Currency":"KZT","Status":"Completed"}}',
  ])("B3 believes no transaction like %j", async (text) => {
    service.answer(json(text))
    expect(await client().get("1")).toMatchObject({ kind: "unknown", cause: "malformed" })
  })

  it("P1 knows that nothing happened when the terminal's secret is wrong", async () => {
    service.answer(json("", 401))
    expect(await refund()).toMatchObject({ kind: "refused", notFound: false })
  })

  it("P1 tries again under the same id while the service is busy", async () => {
    const busy = json("", 429)
    service.answer(busy, busy, json('{"Success":true,"Model":{"TransactionId":2}}'))
    expect(await refund()).toEqual({ kind: "done", refundTransactionId: "2" })
    expect(waits).toEqual([250, 500])
    expect(new Set(service.received.map((one) => one.headers["x-request-id"]))).toEqual(
      new Set(["refund:1:1"])
    )
  })

  it("P1 gives up when the service stays busy", async () => {
    service.answer(json("", 429))
    expect(await refund()).toEqual({ kind: "busy" })
    expect(service.received).toHaveLength(4)
  })

  it("P1 reads no answer without an end", async () => {
    service.answer((response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024)));
      }
      response.writeHead(200).on("drain", more)
      more()
    })
    expect(await refund()).toEqual({ kind: "unknown", cause: "connection" })
  })
})
