import { useWorld } from "./support/shop"

const world = useWorld()
const packet = (number: string) => Buffer.from(`${number}@12/30`).toString("base64")
const ORDER = {
  Amount: 100,
  Currency: "KZT",
  InvoiceId: "inv_1",
  AccountId: "cus_1",
  IpAddress: "203.0.113.7",
}

type Model = { TransactionId: string; Token: string; AcsUrl: string; PaReq: string }

describe("a shop with a form of its own", () => {
  it("P1 leads to the bank and finishes with what the bank handed back", async () => {
    const CardCryptogramPacket = packet("4242424242424242")
    const asked = await world.ask("/payments/cards/auth", { ...ORDER, CardCryptogramPacket })
    const { TransactionId, AcsUrl, PaReq } = asked.Model as unknown as Model
    expect(asked).toMatchObject({ Success: false, Message: null })
    const page = await fetch(AcsUrl, {
      method: "POST",
      body: new URLSearchParams({ MD: TransactionId, PaReq, TermUrl: "https://shop.example/3ds" }),
    })
    const [, PaRes] = /name="PaRes" value="([^"]+)"/.exec(await page.text()) ?? []
    expect(
      await world.ask("/payments/cards/post3ds", { TransactionId, PaRes: "made up" })
    ).toMatchObject({
      Success: false,
      Message: "Not found",
    })
    expect(await world.ask("/payments/cards/post3ds", { TransactionId, PaRes })).toMatchObject({
      Success: true,
      Model: { Status: "Authorized", CardLastFour: "4242", InvoiceId: "inv_1" },
    })
  })

  it("P1 pays again with a saved card, if its bank lets it", async () => {
    for (const [number, success] of [
      ["4000000000003055", true],
      ["4111111111111111", false],
    ] as const) {
      const CardCryptogramPacket = packet(number)
      const first = await world.ask("/payments/cards/charge", { ...ORDER, CardCryptogramPacket })
      const { Token } = first.Model as unknown as Model
      const again = { ...ORDER, Token, TrInitiatorCode: 1 }
      expect(await world.ask("/payments/tokens/charge", again)).toMatchObject({ Success: success })
      expect(await world.ask("/payments/tokens/charge", { ...again, AccountId: "other" })).toEqual({
        Success: false,
        Message: "Token not found",
      })
    }
  })
})

describe("the cash register", () => {
  it("G30 queues a receipt and tells when it is printed", async () => {
    const wanted = {
      Inn: "123456789012",
      Type: "Income",
      InvoiceId: "inv_1",
      CustomerReceipt: { Items: [] },
    }
    const queued = await world.ask("/kkt/receipt", wanted)
    const { Id } = queued.Model as unknown as { Id: string }
    expect(queued.Message).toBe("Queued")
    const state = async () => (await world.ask("/kkt/receipt/status/get", { Id })).Model
    expect(await state()).toBe("Queued")
    await world.cards.clock.advance(10_000)
    expect(await state()).toBe("Processed")
    expect(world.shop.of("receipt")).toMatchObject([{ fields: { Id, InvoiceId: "inv_1" } }])
    expect(await world.ask("/kkt/receipt", { Inn: "1" })).toMatchObject({ Success: false })
  })
})
