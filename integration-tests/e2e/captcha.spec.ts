import { openAccount } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { phrase } from "../support/browser/phrases"
import { adminOf, findSupply, storeOf } from "../support/stack/store-clients"

const WIDGET = /\/assets\/widget\.client-.*\.js$/

browserSuite("the check before the cart", (visitor, stack) => {
  it("G22 can be tried again when its script did not come", async () => {
    const { coin } = await findSupply(storeOf(stack), ["pickup"])
    const page = await visitor({ expected: [/^console: Failed to load resource/, /^503 GET/] })
    const say = (key: string) => phrase("kk", `captcha:${key}`)
    await page.route(WIDGET, (route) => route.fulfill({ status: 503 }))
    await page.goto(`/kk/coins/${coin.handle}/buy`)
    const check = page.getByRole("region", { name: say("title") })
    await check.getByRole("alert").getByText(say("failed")).waitFor()
    await page.unroute(WIDGET)
    await check.getByRole("button", { name: say("again"), exact: true }).click()
    await check.getByRole("status").getByText(say("verified")).waitFor({ state: "attached" })
  })

  it("G21, G22 is done anew by itself when the store refuses the coin after it", async () => {
    const account = await openAccount(visitor, stack)
    const admin = await adminOf(stack)
    const supply = { fromTheEnd: true }
    const { coin, branch } = await findSupply(storeOf(stack), ["pickup"], 5, supply)
    const variant = `/admin/products/${coin.id}/variants/${coin.variant_id}`
    const { data } = await admin.get(variant, { params: { fields: "prices.*" } })
    const prices = data.variant.prices.map(({ currency_code, amount }: Price) => ({
      currency_code,
      amount,
    }))
    const page = await visitor({ cookies: account.cookies, expected: [/status of 400/] })
    const say = (key: string, values?: Record<string, string>) => phrase("kk", key, values)
    await page.goto(`/kk/coins/${coin.handle}/buy`)
    const verified = page.getByRole("status").getByText(say("captcha:verified"))
    await verified.waitFor({ state: "attached" })
    const name = say("coins:buyWindow.chooseAt", { name: branch.name })
    const choose = page.getByRole("button", { name, exact: true })

    await admin.post(variant, { prices: [] })
    await choose.click()
    await page.getByText(say("errors:invalid_data")).waitFor()
    await admin.post(variant, { prices })
    await verified.waitFor({ state: "attached" })
    await choose.click()
    await page.waitForURL("**/kk/cart")
    await page.getByRole("main").getByText(coin.title).first().waitFor()
  })
})

type Price = { currency_code: string; amount: number }
