import { browserSuite } from "../support/browser/browser-suite"
import { phrase } from "../support/browser/phrases"
import { findSupply, storeOf } from "../support/stack/store-clients"

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
})
