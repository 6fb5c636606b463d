import { DEMO_ACCOUNTS } from "../support/demo-accounts"
import { browserSuite } from "../support/browser/browser-suite"
import { findSupply, storeOf } from "../support/stack/store-clients"
import { registerBuyer, signAgreement } from "../support/sandbox"
import { cartAt, placeOrder } from "../support/suite/purchase"

browserSuite("the admin", (visitor, stack) => {
  it("B8, G27 staff sign in and see an order under its branch", async () => {
    const store = storeOf(stack)
    const { coin, branch } = await findSupply(store, ["pickup"])
    const buyer = await registerBuyer(store)
    await signAgreement(buyer)
    const cart = await cartAt(buyer.client, branch, [coin])
    const order = await placeOrder(buyer.client, cart.id, "pickup")

    // The admin shows a flag from a public server and pictures under the address that the seed knew.
    const expected = [/status of 401/, /ERR_NAME_NOT_RESOLVED/, /ERR_CONNECTION_REFUSED/]
    const page = await visitor({ language: "en", expected })
    page.setDefaultTimeout(30_000)
    await page.goto(`${stack.backend}/app/login`)
    await page.getByPlaceholder("Email").fill(DEMO_ACCOUNTS.DEMO_ADMIN_EMAIL)
    await page.getByPlaceholder("Password").fill(DEMO_ACCOUNTS.DEMO_ADMIN_PASSWORD)
    await page.getByRole("button", { name: /continue with email/i }).click()
    await page.waitForURL((url) => !url.pathname.endsWith("/login"))

    await page.goto(`${stack.backend}/app/orders`)
    const row = page.getByRole("row").filter({ hasText: `#${order.display_id}` })
    await row.waitFor()
    expect(await row.innerText()).toContain(branch.name)
    await row.getByText(`#${order.display_id}`).click()
    await page.getByRole("heading", { name: `#${order.display_id}` }).waitFor()
    await page.getByText(branch.name).first().waitFor()
  })
})
