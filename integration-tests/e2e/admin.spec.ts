import { browserSuite } from "../support/browser/browser-suite"
import { staffPage } from "../support/browser/staff"
import { findSupply, storeOf } from "../support/stack/store-clients"
import { registerBuyer, signAgreement } from "../support/sandbox"
import { cartAt, placeOrder } from "../support/suite/purchase"

browserSuite("the admin", (visitor, stack) => {
  it("B8, G27 staff sign in and see an order under its branch", async () => {
    const store = storeOf(stack)
    const { coin, branch } = await findSupply(store, ["pickup"])
    const buyer = await registerBuyer(store)
    await signAgreement(buyer)
    const cart = await cartAt(buyer.client, branch, [coin], { captcha: true })
    const order = await placeOrder(buyer.client, cart.id, "pickup")

    const page = await staffPage(visitor, stack)
    await page.goto(`${stack.backend}/app/orders`)
    const row = page.getByRole("row").filter({ hasText: `#${order.display_id}` })
    await row.waitFor()
    expect(await row.innerText()).toContain(branch.name)
    await row.getByText(`#${order.display_id}`).click()
    await page.getByRole("heading", { name: `#${order.display_id}` }).waitFor()
    await page.getByText(branch.name).first().waitFor()
  })
})
