import { seriousProblems } from "../support/browser/accessibility"
import { openAccount, type Account } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { Buyer } from "../support/browser/buyer"
import type { Visit } from "../support/browser/context"
import { tabTo } from "../support/browser/keyboard"
import { leaveOne } from "../support/browser/last-piece"
import { phrasePattern } from "../support/browser/phrases"
import { passTime } from "../support/holds/pass-time"
import { findSupply, storeOf } from "../support/stack/store-clients"

/** A refused choice is answered with 400, which the browser notes as an error. */
const REFUSED = [/status of 400/]

browserSuite("fifteen minutes to pay", (visitor, stack) => {
  let accounts: Account[]

  beforeAll(async () => {
    // Who has let a coin go may not take it again for a while: each such test has its own account.
    accounts = []
    while (accounts.length < 3) accounts.push(await openAccount(visitor, stack))
  }, 120_000)

  async function buyerOf(account: Account | undefined, visit: Visit = {}): Promise<Buyer> {
    if (!account) throw new Error("No such account")
    const page = await visitor({ language: "en", ...visit, cookies: account.cookies })
    return new Buyer(page, "en", account.email)
  }

  /** A coin that no other file buys: its stock and its time are changed here. */
  const quietSupply = () => findSupply(storeOf(stack, "en"), ["pickup"], 5, { fromTheEnd: true })

  const clock = ({ page }: Buyer) =>
    page.getByRole("main").getByRole("timer").filter({ visible: true }).first()

  async function choosePickup({ page, say }: Buyer): Promise<void> {
    await page.getByRole("radio", { name: new RegExp(`^${say("cart:method.pickup")}`) }).check()
  }

  const reads = ({ page, say }: Buyer, key: string) =>
    page.getByRole("main").getByText(say(key)).first().waitFor()

  it("G22, B10 the check runs by itself in the BUY window and nowhere else", async () => {
    const { coin } = await quietSupply()
    const buyer = await buyerOf(accounts[0])
    const widgets: string[] = []
    buyer.page.on("request", (request) => {
      if (request.url().includes("widget.client")) widgets.push(request.url())
    })
    await buyer.page.goto(`/en/coins/${coin.handle}`, { waitUntil: "networkidle" })
    expect(widgets).toEqual([])
    await buyer.page.getByRole("link", { name: buyer.say("coins:coin.buy"), exact: true }).click()
    const dialog = buyer.page.getByRole("dialog")
    await dialog.getByText(buyer.say("captcha:verified")).first().waitFor()
    expect(await dialog.getByRole("checkbox").isChecked()).toBe(true)
    expect(await seriousProblems(buyer.page)).toEqual([])
  })

  it("G28, B2, B10 the last coin is one buyer's for fifteen minutes, then the other's", async () => {
    const { coin, branch } = await quietSupply()
    const first = await buyerOf(accounts[0])
    const second = await buyerOf(accounts[1], { expected: REFUSED })
    for (const buyer of [first, second]) {
      await buyer.findOnHome(coin.title)
      await buyer.buyAt(branch.name)
    }
    await leaveOne(stack, coin, branch)

    await choosePickup(first)
    await clock(first).waitFor()
    expect(await clock(first).innerText()).toMatch(/^1[45]:\d\d/)
    expect(await seriousProblems(first.page)).toEqual([])

    await choosePickup(second)
    await second.page.getByRole("alert").getByText(second.say("errors:units_held")).waitFor()

    await passTime(14, coin)
    await first.page.reload()
    await reads(first, "holds:ending")
    expect(await seriousProblems(first.page)).toEqual([])

    await passTime(2, coin)
    await reads(first, "holds:expired")
    await reads(first, "holds:closedHere")
    const wayOn = first.page.getByRole("button", { name: first.say("cart:checkout"), exact: true })
    expect(await wayOn.count()).toBe(0)
    expect(await seriousProblems(first.page)).toEqual([])

    await second.page.reload()
    await second.receiveBy("pickup")
    await clock(second).waitFor()
    await reads(first, "holds:expiredGone")
    await second.giveDetails("pickup")
    await clock(second).waitFor()
    expect((await second.placeOrder()).number).toMatch(/^\d+$/)
  })

  it("G28, B10 a clock that has run out is put right with the keyboard alone", async () => {
    const { coin, branch } = await quietSupply()
    const buyer = await buyerOf(accounts[2])
    await buyer.findOnHome(coin.title)
    await buyer.buyAt(branch.name)
    await choosePickup(buyer)
    await clock(buyer).waitFor()
    await passTime(16, coin)
    await buyer.page.reload({ waitUntil: "networkidle" })
    await reads(buyer, "holds:expired")
    await tabTo(buyer.page, buyer.say("cart:removeOf", { title: coin.title }))
    await buyer.page.keyboard.press("Enter")
    await buyer.page.getByRole("heading", { name: buyer.say("cart:empty.title") }).waitFor()
  })

  it("G28 two tabs of one buyer agree without a reload", async () => {
    const { coin, branch } = await quietSupply()
    const buyer = await buyerOf(accounts[1])
    await buyer.findOnHome(coin.title)
    await buyer.buyAt(branch.name)
    const tab = await buyer.page.context().newPage()
    const other = new Buyer(tab, "en", buyer.email)
    await tab.goto("/en/cart", { waitUntil: "networkidle" })
    await choosePickup(buyer)
    await clock(other).waitFor()
    const remove = buyer.say("cart:removeOf", { title: coin.title })
    await buyer.page.getByRole("button", { name: remove }).click()
    await tab.getByRole("heading", { name: other.say("cart:empty.title") }).waitFor()
  })

  it("G28, B10 without JavaScript the end is told and no number stands still", async () => {
    const { coin, branch } = await quietSupply()
    const buyer = await buyerOf(accounts[1])
    await buyer.findOnHome(coin.title)
    await buyer.buyAt(branch.name)
    await choosePickup(buyer)
    await clock(buyer).waitFor()
    const cookies = await buyer.page.context().storageState()
    const plain = await visitor({ language: "en", javaScript: false, cookies })
    await plain.goto("/en/cart")
    const text = await plain.getByRole("main").getByRole("timer").first().innerText()
    expect(text).toMatch(phrasePattern("en", "holds:until"))
    expect(text).not.toMatch(/\d\d:\d\d,/)
  })
})
