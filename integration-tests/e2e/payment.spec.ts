import { setTimeout as sleep } from "node:timers/promises"
import { seriousProblems } from "../support/browser/accessibility"
import { openAccount, type Account } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { Buyer } from "../support/browser/buyer"
import { CARDS, CardWindow } from "../support/browser/card-window"
import type { Visit } from "../support/browser/context"
import { operationsOf } from "../support/sandbox/cards"
import { adminOf, findSupply, storeOf } from "../support/stack/store-clients"
import type { Language } from "../support/suite/contract"

browserSuite("the payment by card", (visitor, stack) => {
  let account: Account

  beforeAll(async () => {
    account = await openAccount(visitor, stack)
  }, 120_000)

  /** A buyer at the review page, with a coin that is held. */
  async function atReview(language: Language = "en", visit: Visit = {}) {
    const { coin, branch } = await findSupply(storeOf(stack, language), ["pickup"])
    const page = await visitor({ language, ...visit, cookies: account.cookies })
    const buyer = new Buyer(page, language, account.email)
    await buyer.findOnHome(coin.title)
    await buyer.buyAt(branch.name)
    await buyer.receiveBy("pickup")
    await buyer.giveDetails("pickup")
    return { buyer, page, coin, branch, window: CardWindow.over(page) }
  }

  /** How many positions of this buyer are held; others may hold the same coin meanwhile. */
  async function held(): Promise<number> {
    const admin = await adminOf(stack)
    const { data } = await admin.get("/admin/holds", {
      params: { status: "live", q: account.email },
    })
    return data.count
  }

  async function orderIds(): Promise<string[]> {
    const admin = await adminOf(stack)
    const { data } = await admin.get("/admin/orders", { params: { q: account.email, limit: 100 } })
    return data.orders.map(({ id }: { id: string }) => id)
  }

  it("G29, P8 three cards without money end the payment and give the coin back", async () => {
    const { buyer, page, coin, window } = await atReview("en")
    const before = await held()
    await buyer.payButton().click()
    for (const left of [2, 1]) {
      await window.pay(CARDS.poor)
      await window.goBack()
      await buyer.reads("payment:failed.title")
      const main = page.getByRole("main")
      await main.getByText(buyer.say("payment-reasons:5051")).waitFor()
      await main.getByText(new RegExp(`^${left} tr`)).waitFor()
      expect(await seriousProblems(page)).toEqual([])
      await buyer.tryAgainButton().click()
    }
    await window.pay(CARDS.poor)
    await window.goBack()
    await buyer.reads("payment:blocked.title")
    expect(await seriousProblems(page)).toEqual([])
    expect(await held()).toBe(before - 1)

    const again = buyer.say("payment:anew.coin", { title: coin.title })
    await page.getByRole("button", { name: again, exact: true }).click()
    await page.getByRole("heading", { level: 1, name: coin.title }).waitFor()
    await page.goto("/en/cart")
    await page.getByRole("heading", { name: buyer.say("cart:empty.title") }).waitFor()
  })

  it("G29, B3 a page of the bank that is left keeps the payment waiting and the cart closed", async () => {
    const { buyer, page, window } = await atReview("en")
    await buyer.payButton().click()
    await window.pay(CARDS.secure)
    await window.reachBank()
    await window.close()
    await buyer.reads("payment:checking.title")
    await page.reload()
    await buyer.reads("payment:checking.title")
    expect(await seriousProblems(page)).toEqual([])

    await page.goto("/en/cart")
    await page.getByText(buyer.say("payment:inCart.title")).waitFor()
    const wayOn = page.getByRole("button", { name: buyer.say("cart:checkout"), exact: true })
    expect(await wayOn.count()).toBe(0)
    await page.goto("/en/checkout/review")
    await buyer.reads("payment:checking.title")
  })

  /** Staff give all of the money of an order back, once it is taken. */
  async function refund(orderId: string): Promise<void> {
    const admin = await adminOf(stack)
    for (;;) {
      const { data } = await admin.get(`/admin/orders/${orderId}`)
      if (data.order.payment_status === "captured") {
        const [{ id, amount }] = data.order.payment_collections[0].payments
        await admin.post(`/admin/payments/${id}/refund`, { amount })
        return
      }
      await sleep(100)
    }
  }

  it("G12, G29, P4, B3 a tab that is closed after paying loses nothing, and money that goes back is told of", async () => {
    const { buyer, page, window } = await atReview("en")
    const before = await orderIds()
    await buyer.payButton().click()
    await window.pay(CARDS.secure)
    await window.answerBank("pass")
    await window.readResult()
    const context = page.context()
    await page.close()
    const later = new Buyer(await context.newPage(), "en", account.email)
    await later.page.goto("/en/checkout/payment")
    const { id } = await later.readOrder()
    expect(before).not.toContain(id)

    await refund(id)
    await later.page.goto(`/en/account/orders/${id}`)
    const told = later.say("orders:returned.all")
    await later.page.getByText(told, { exact: true }).waitFor()
    expect(await seriousProblems(later.page)).toEqual([])
    await later.page.goto("/en/account/orders")
    const row = later.page.getByRole("row").filter({ hasText: told }).first()
    expect(await row.innerText()).toMatch(/₸[1-9]/)
  })

  it("B2, B3, G29 two tabs that pay one cart make one charge and one order", async () => {
    const { buyer, page, window } = await atReview("en")
    const before = await orderIds()
    await buyer.payButton().click()
    await window.reachForm()
    const tab = await page.context().newPage()
    const other = new Buyer(tab, "en", account.email)
    await tab.goto("/en/checkout/review")
    await other.payButton().click()
    const second = CardWindow.over(tab)
    await second.reachForm()

    await window.pay(CARDS.secure)
    await window.reachBank()
    await second.pay(CARDS.plain)
    await second.goBack()
    await other.reads("payment:checking.title")
    await window.answerBank("pass")
    const [one, two] = [await buyer.readOrder(), await other.readOrder()]
    expect(two.id).toBe(one.id)
    const after = await orderIds()
    expect(after.filter((id) => !before.includes(id))).toEqual([one.id])
    const paid = (await operationsOf(stack.terminal)).filter(({ kind, status }) => {
      return kind === "payment" && (status === "Completed" || status === "Authorized")
    })
    expect(new Set(paid.map(({ invoiceId }) => invoiceId)).size).toBe(paid.length)
  })

  it("G29 where the window cannot open, the service's own page takes the payment", async () => {
    const { buyer, page } = await atReview("en", { expected: [/ERR_FAILED|ERR_BLOCKED/] })
    await page.context().route("**/bundles/widget.js", (route) => route.abort())
    await buyer.payButton().click()
    await page.getByText(buyer.say("payment:broken.title")).waitFor()
    expect(await seriousProblems(page)).toEqual([])
    await page.getByRole("button", { name: buyer.say("payment:otherPage.go") }).click()
    await page.waitForURL("**/d/*")
    await CardWindow.on(page).pay(CARDS.plain)
    expect((await buyer.readOrder()).number).toMatch(/^\d+$/)
  })
})
