import type { Page } from "playwright-core"
import { browserSuite } from "../support/browser/browser-suite"
import { staffPage } from "../support/browser/staff"
import { tamperCounter } from "../support/holds/tamper-counter"
import { registerBuyer, signAgreement, type RegisteredBuyer } from "../support/sandbox"
import { findSupply, storeOf } from "../support/stack/store-clients"
import type { Branch, CoinCard } from "../support/suite/contract"
import { cartAt, shippingOption } from "../support/suite/purchase"

browserSuite("holds in the admin", (visitor, stack) => {
  let buyer: RegisteredBuyer
  let coin: CoinCard
  let branch: Branch
  let page: Page

  beforeAll(async () => {
    const store = storeOf(stack)
    buyer = await registerBuyer(store)
    await signAgreement(buyer)
    ;({ coin, branch } = await findSupply(store, ["pickup"]))
  })

  beforeEach(async () => {
    page = await staffPage(visitor, stack)
  })

  /** A cart of the buyer that holds one coin. @returns its id */
  const heldCart = async (): Promise<string> => {
    const cart = await cartAt(buyer.client, branch, [coin], { captcha: true })
    const option = await shippingOption(buyer.client, cart.id, "pickup")
    await buyer.client.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: option.id })
    return cart.id
  }
  const stateOf = async (cartId: string): Promise<string> => {
    const { data } = await buyer.client.get(`/store/carts/${cartId}/holds`)
    return data.holds.positions[0].state
  }
  /** Presses the button of the question that is asked. */
  const agree = (name: string) =>
    page.getByRole("alertdialog").getByRole("button", { name, exact: true }).click()

  it("B8, G28 staff see who holds a coin where and for how long, and release it", async () => {
    const cartId = await heldCart()
    expect(await stateOf(cartId)).toBe("held")

    await page.goto(`${stack.backend}/app/holds`)
    await page.getByRole("searchbox", { name: "Buyer's e-mail" }).fill(buyer.email)
    const row = page.getByRole("row").filter({ hasText: buyer.email })
    await row.getByText(coin.title).waitFor()
    expect(await row.innerText()).toContain(branch.name)
    const clock = row.getByText(/^1[0-5]:\d\d$/)
    const shown = await clock.innerText()
    await row.getByText(shown, { exact: true }).waitFor({ state: "detached" })
    await clock.waitFor()

    await row.getByRole("button", { name: /^Release/ }).click()
    await page
      .getByRole("alertdialog")
      .getByText(/on sale at once/)
      .waitFor()
    await agree("Release")
    await page.getByText("The hold is released and its units are on sale").waitFor()
    await row.waitFor({ state: "detached" })
    expect(await stateOf(cartId)).toBe("none")
  })

  it("B2, B4 staff see what is held of a coin, and limit how much of it one may buy", async () => {
    await heldCart()
    const limits = async () => {
      const params = { product_id: coin.id }
      const { data } = await buyer.client.get("/store/purchase-limits", { params })
      return data.purchase_limits
    }
    await page.goto(`${stack.backend}/app/products/${coin.id}`)
    const held = page.getByRole("region", { name: "Held now" })
    await held.getByText(branch.name).waitFor()
    const limit = page.getByRole("region", { name: "Purchase limit" })
    await limit.getByText("No limit").waitFor()

    await limit.getByRole("button", { name: "Edit" }).click()
    const form = page.getByRole("dialog")
    await form.getByRole("radio", { name: "Limit of this coin" }).click()
    await form.getByLabel("Per order").fill("1.5")
    await form.getByRole("button", { name: "Save" }).click()
    await form.getByText("A whole number from 1 to 1,000,000, or empty").waitFor()
    expect(await limits()).toEqual([])
    await form.getByLabel("Per order").fill("1")
    await form.getByLabel("Per person").fill("3")
    await form.getByLabel("Days").fill("30")
    await form.getByRole("button", { name: "Save" }).click()
    await page.getByText("The limit is saved").waitFor()
    await limit.getByText("3, in days: 30").waitFor()
    expect(await limits()).toMatchObject([{ per_order: 1, per_person: 3, period_days: 30 }])

    await limit.getByRole("button", { name: "Edit" }).click()
    await form.getByRole("radio", { name: "As for all coins" }).click()
    await form.getByRole("button", { name: "Save" }).click()
    await limit.getByText("No limit").waitFor()
    expect(await limits()).toEqual([])
  })

  it("B2, B8 staff find a counter that somebody changed, and repair it", async () => {
    const cartId = await heldCart()
    await tamperCounter(cartId)

    await page.goto(`${stack.backend}/app/holds/stock-check`)
    const row = page.getByRole("row").filter({ hasText: coin.title })
    await row.getByText(/^The counter says that \d+ are held, live holds make \d+\.$/).waitFor()
    expect(await row.innerText()).toContain(branch.name)

    await page.getByRole("button", { name: "Repair" }).click()
    await agree("Repair")
    const report = page.getByRole("region", { name: "What was done" })
    await report.getByText(coin.title).waitFor()
    await row.waitFor({ state: "detached" })
    await page.getByRole("button", { name: "Check again" }).click()
    await report.waitFor({ state: "detached" })
    await row.waitFor({ state: "detached" })
  })
})
