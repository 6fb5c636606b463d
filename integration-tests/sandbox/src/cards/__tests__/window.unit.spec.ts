import { useWorld } from "./support/shop"

const world = useWorld()
const CARD = { number: "4242 4242 4242 4242", expires: "12/30", cvv: "123" }
const WANTED = {
  PublicId: "pk_test",
  Schema: "Dual",
  Amount: 152500,
  Currency: "KZT",
  InvoiceId: "payses_1",
  CultureName: "kk-KZ",
  Card: CARD,
}

type Told = {
  state: string
  transactionId: string
  reasonCode: number
  message: string
  bank: Record<"AcsUrl" | "PaReq" | "MD" | "TermUrl", string>
}

async function send(body: object): Promise<Told> {
  const response = await fetch(`${world.address}/window/payments`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Told
}

async function form(address: string, fields: Record<string, string>): Promise<string> {
  const response = await fetch(address, { method: "POST", body: new URLSearchParams(fields) })
  return response.text()
}

/** What the page of the bank hands back for an answer. */
async function answerOfBank({ bank }: Told, answer: "pass" | "fail"): Promise<string> {
  const { AcsUrl, ...fields } = bank
  const page = await form(AcsUrl, fields)
  const texts = [...page.matchAll(/name="PaRes" value="([^"]+)"/g)].map(([, text]) => text!)
  return texts[answer === "pass" ? 0 : 1]!
}

/** The end of the bank's page, as the window hears it. */
async function returned({ bank }: Told, PaRes: string): Promise<Told> {
  const page = await form(bank.TermUrl, { MD: bank.MD, PaRes })
  const [, progress = ""] = /data-progress="([^"]+)"/.exec(page) ?? []
  return JSON.parse(progress.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)))
}

describe("the payment window", () => {
  it("P1, G29 is a script with both names that shops know", async () => {
    const response = await fetch(`${world.address}/bundles/widget.js`)
    const script = await response.text()
    expect(response.headers.get("access-control-allow-origin")).toBe("*")
    expect(script).toContain("tiptop: { Widget }")
    expect(script).toContain("cp: { CloudPayments: Widget }")
  })

  it.each([
    ["pass", "accepted", 0],
    ["fail", "declined", 5206],
  ] as const)("P1, G29 leads to the bank: %s, %s", async (answer, state, reasonCode) => {
    const told = await send(WANTED)
    expect(told).toMatchObject({ state: "challenge", bank: { MD: told.transactionId } })
    const paRes = await answerOfBank(told, answer)
    expect(await returned(told, paRes)).toMatchObject({ state, reasonCode })
    await world.cards.idle()
    expect(world.shop.types()).toEqual(["check", answer === "pass" ? "pay" : "fail"])
    const again = await form(told.bank.TermUrl, { MD: told.bank.MD, PaRes: paRes })
    expect(again).toBe("No such payment")
  })

  it("P8 says why a card was refused, in the language of the window", async () => {
    const Card = { ...CARD, number: "4000056655665556" }
    expect(await send({ ...WANTED, Card })).toMatchObject({
      state: "declined",
      reasonCode: 5051,
      message: "Картадағы қаражат жеткіліксіз",
    })
    world.shop.answer("check", 20)
    expect(await send({ ...WANTED, Card })).toMatchObject({
      reasonCode: 3004,
      message: "Тапсырысты төлеу мерзімі өтіп кетті",
    })
  })

  it("P1 knows its terminals, and takes no request of a stranger's page", async () => {
    expect(await send({ ...WANTED, PublicId: "pk_other" })).toEqual({
      message: "Terminal not found",
    })
    const strange = await fetch(`${world.address}/window/payments`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://evil.example" },
      body: JSON.stringify(WANTED),
    })
    expect(strange.status).toBe(403)
  })
})

describe("a hosted page", () => {
  const ORDER = {
    Amount: 10.5,
    Currency: "KZT",
    Description: "Монеталар",
    RequireConfirmation: true,
    InvoiceId: "payses_2",
    SuccessRedirectUrl: "https://shop.example/ok",
  }

  async function create(): Promise<{ Id: string; Url: string }> {
    return (await world.ask("/orders/create", ORDER)).Model!
  }

  it("P1, G29 takes the payment of its invoice, once", async () => {
    const { Id, Url } = await create()
    expect((await fetch(Url)).status).toBe(200)
    const terms = await (await fetch(`${world.address}/window/orders/${Id}`)).json()
    expect(terms).toMatchObject({ amount: 10.5, successRedirectUrl: ORDER.SuccessRedirectUrl })
    const told = await send({ Order: Id, Card: CARD, Amount: 1 })
    await returned(told, await answerOfBank(told, "pass"))
    expect(world.cards.operations()).toMatchObject([
      { amount: 10.5, invoiceId: "payses_2", schema: "Dual", status: "Authorized" },
    ])
    expect((await fetch(Url)).status).toBe(410)
    expect(await send({ Order: Id, Card: CARD })).toEqual({ message: "Order is already paid" })
    expect(await world.ask("/orders/cancel", { Id })).toMatchObject({ Success: false })
  })

  it("B3 is of no use once the shop has taken it back", async () => {
    const { Id, Url } = await create()
    expect(await world.ask("/orders/cancel", { Id })).toEqual({ Success: true, Message: null })
    expect((await fetch(Url)).status).toBe(410)
    expect(await send({ Order: Id, Card: CARD })).toEqual({ message: "Order is cancelled" })
  })
})
