import { openAccount } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { Buyer, PERSON } from "../support/browser/buyer"
import { CARDS, CardWindow } from "../support/browser/card-window"
import { tabTo } from "../support/browser/keyboard"
import { phrasePattern } from "../support/browser/phrases"
import { findSupply, storeOf } from "../support/stack/store-clients"

browserSuite("without a mouse", (visitor, stack) => {
  it("B10, G21, G24, G27 a coin is bought with the keyboard alone", async () => {
    const { coin, branch } = await findSupply(storeOf(stack, "en"), ["pickup"])
    const account = await openAccount(visitor, stack)
    const page = await visitor({ language: "en", cookies: account.cookies })
    const buyer = new Buyer(page, "en", account.email)
    const { say } = buyer
    const press = async (name: string | RegExp): Promise<void> => {
      await tabTo(page, name)
      await page.keyboard.press("Enter")
    }
    const type = async (key: string, text: string): Promise<void> => {
      await tabTo(page, new RegExp(`^${say(key)}`))
      await page.keyboard.type(text)
    }

    await page.goto("/en")
    await press(say("common:skipToContent"))
    await press(coin.title)
    await page.waitForURL(`**/coins/${coin.handle}`)
    await page.waitForLoadState("networkidle")
    await press(say("coins:coin.buy"))
    await page.getByRole("dialog").waitFor()
    await press(say("coins:buyWindow.chooseAt", { name: branch.name }))
    await page.waitForURL("**/en/cart")
    await tabTo(page, new RegExp(`^(${say("cart:method.pickup")}|${say("cart:method.delivery")})`))
    await page.keyboard.press("Space")
    await press(say("cart:checkout"))
    await page.waitForURL("**/en/checkout")
    await type("forms:lastName", PERSON.lastName)
    await type("forms:firstName", PERSON.firstName)
    await type("forms:phone", PERSON.phone)
    await type("forms:email", buyer.email)
    await press(say("checkout:continue"))
    await page.waitForURL("**/checkout/review")
    await press(phrasePattern("en", "payment:go"))
    await CardWindow.over(page).reachForm()
    for (const text of [CARDS.plain, "12/30", "123"]) {
      await page.keyboard.type(text)
      await page.keyboard.press("Tab")
    }
    await page.keyboard.press("Enter")
    expect((await buyer.readOrder()).number).toMatch(/^\d+$/)
  })

  it("B10, G21 the branch window keeps the focus, closes on Escape and gives the focus back", async () => {
    const { coin } = await findSupply(storeOf(stack, "en"), ["pickup"])
    const page = await visitor({ language: "en" })
    const { say } = new Buyer(page, "en", "")
    await page.goto(`/en/coins/${coin.handle}`, { waitUntil: "networkidle" })
    await tabTo(page, say("coins:coin.buy"))
    await page.keyboard.press("Enter")
    await page.getByRole("dialog").getByRole("listitem").first().waitFor()
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press("Tab")
      const place = await page.evaluate(() =>
        document.activeElement === document.body ||
        document.activeElement?.closest("dialog") !== null
          ? "inside"
          : document.activeElement?.outerHTML
      )
      expect(place).toBe("inside")
    }
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "hidden" })
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim())
    expect(focused).toBe(say("coins:coin.buy"))
  })
})
