import type { Page } from "playwright-core"
import { browserSuite } from "../support/browser/browser-suite"
import { CardBuyer } from "../support/browser/card-buyer"
import { CARDS } from "../support/browser/card-window"
import { staffPage } from "../support/browser/staff"
import { operationsOf } from "../support/sandbox/cards"

browserSuite("card payments in the admin", (visitor, stack) => {
  let buyer: CardBuyer
  let page: Page

  beforeAll(async () => {
    buyer = await CardBuyer.open(stack)
  }, 120_000)

  beforeEach(async () => {
    page = await staffPage(visitor, stack)
  })

  const open = (path: string) => page.goto(`${stack.backend}/app${path}`)
  const rowOf = (transactionId: string) => page.getByRole("row").filter({ hasText: transactionId })
  const section = (name: string) =>
    page.locator("div.divide-y", { has: page.getByRole("heading", { name, exact: true }) })

  it("P1, B8 staff find the tries of a cart and read one in full", async () => {
    const checkout = await buyer.checkout()
    const failed = await buyer.pay(checkout, { card: CARDS.poor })
    const paid = await buyer.pay(checkout, { card: CARDS.plain })
    await buyer.order(checkout)

    await open("/card-payments")
    await page.getByRole("searchbox").fill(checkout.cartId)
    await rowOf(failed.transactionId).getByText("Failed", { exact: true }).waitFor()
    await rowOf(failed.transactionId).getByText(/money/).waitFor()
    const row = rowOf(paid.transactionId)
    await row.getByText("Paid", { exact: true }).waitFor()
    expect(await row.innerText()).toContain("Visa •••• 1111")

    await row.getByRole("link", { name: paid.transactionId, exact: true }).click()
    await page
      .getByRole("heading", { level: 1, name: `Card payment ${paid.transactionId}` })
      .waitFor()
    await section("Ledger").getByText("Money taken", { exact: true }).waitFor()
    await section("Ledger").getByText("Done", { exact: true }).waitFor()
    await section("Notifications of the service").getByText("Paid (Pay)").waitFor()

    await page.getByRole("button", { name: "Ask the service now" }).click()
    await page.getByText("The service has answered").waitFor()
    await page.getByText("Service asked last").waitFor()
  })

  it("P4, P7, B8 staff give a part of the money back in the order, and see it in the ledger", async () => {
    const checkout = await buyer.checkout()
    const { transactionId } = await buyer.pay(checkout, { card: CARDS.plain })
    await open(`/orders/${await buyer.order(checkout)}`)
    await page.getByRole("region", { name: transactionId }).waitFor()

    const entry = page.locator("div.grid").filter({ hasText: "Pp_cloudpayments_card" })
    await entry.getByText("Captured").waitFor()
    await entry.getByRole("button").click()
    await page.getByRole("menuitem", { name: "Refund" }).click()
    const form = page.getByRole("dialog")
    await form.getByRole("textbox").first().fill("100")
    await form.getByRole("button", { name: "Save" }).click()
    await form.waitFor({ state: "detached" })

    const payment = page.getByRole("region", { name: transactionId })
    await payment.getByText("Refund", { exact: true }).waitFor()
    await payment.getByText(/^₸\s?100\.00$/).waitFor()
    const refunds = (await operationsOf(stack.terminal)).filter(
      ({ kind, original }) => kind === "refund" && original === transactionId
    )
    expect(refunds).toMatchObject([{ amount: 100 }])

    await payment.getByRole("link", { name: transactionId }).click()
    await page.getByRole("heading", { level: 1, name: `Card payment ${transactionId}` }).waitFor()
    await page.getByText("Given back by refunds").waitFor()
  })

  it("B3, B8 staff are told of money that went back, and settle the alert", async () => {
    const checkout = await buyer.checkout()
    const wrong = { card: CARDS.plain, amount: 1_000, skipCheck: true }
    const { transactionId } = await buyer.pay(checkout, wrong)

    await open("/card-payments")
    const row = rowOf(transactionId)
    await row.getByText("Given back", { exact: true }).waitFor()
    await row.getByText("The sum paid is not what the cart costs").waitFor()
    await page.getByRole("link", { name: /^Alerts: \d+$/ }).click()
    const alert = page.getByRole("listitem").filter({ hasText: transactionId })
    await alert.getByText("The sum paid is not what the cart costs").waitFor()
    await alert.getByRole("button", { name: /^Settle/ }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("button", { name: "Settle", exact: true }).click()
    await drawer.getByText("Say in a few words what was done.").waitFor()
    await drawer.getByLabel("What was done about it").fill("Seen in the cabinet")
    await drawer.getByRole("button", { name: "Settle", exact: true }).click()
    await page.getByText("The alert is settled", { exact: true }).waitFor()
    await alert.waitFor({ state: "detached" })

    await page.getByRole("combobox", { name: "Which alerts" }).click()
    await page.getByRole("option", { name: "Settled", exact: true }).click()
    await alert.getByText("Seen in the cabinet").waitFor()
    await alert.getByRole("link", { name: `Payment ${transactionId}` }).click()
    await page.getByText("Seen in the cabinet").waitFor()
  })
})
