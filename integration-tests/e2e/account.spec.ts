import { openAccount, type Account } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { Buyer } from "../support/browser/buyer"
import { enter, mailTo } from "../support/sandbox"
import { findSupply, storeOf } from "../support/stack/store-clients"
import { freshEmail } from "../support/suite/accounts"
import type { Language } from "../support/suite/contract"

const LANGUAGES: Language[] = ["kk", "ru", "en"]

browserSuite("the account", (visitor, stack) => {
  let account: Account
  let coin: string
  let order: { id: string; number: string }

  beforeAll(async () => {
    account = await openAccount(visitor, stack)
    const supply = await findSupply(storeOf(stack), ["pickup"])
    coin = supply.coin.title
    const buyer = new Buyer(await visitor({ cookies: account.cookies }), "kk", account.email)
    await buyer.findOnHome(coin)
    await buyer.buyAt(supply.branch.name)
    await buyer.receiveBy("pickup")
    await buyer.giveDetails("pickup")
    order = await buyer.placeOrder()
  })

  const visit = async (language: Language, path: string) => {
    const page = await visitor({ language, width: 390, cookies: account.cookies })
    await page.goto(`/${language}/account${path}`)
    const { say } = new Buyer(page, language, account.email)
    return { page, main: page.getByRole("main"), say }
  }

  it.each(LANGUAGES)(
    "G12, G13, G15 an order is found by its status and put into the cart again, in %s",
    async (language) => {
      const { page, main, say } = await visit(language, "/orders")
      const show = main.getByRole("button", { name: say("orders:filter.show"), exact: true })
      await main.getByLabel(say("orders:statusLabel")).selectOption("received")
      await show.click()
      await main.getByText(say("orders:filter.emptyTitle")).waitFor()
      await main.getByLabel(say("orders:statusLabel")).selectOption("open")
      await show.click()
      await main.getByRole("link", { name: say("orders:number", { number: order.number }) }).click()
      await main.getByRole("link", { name: say("orders:again.link") }).click()
      await main.getByRole("button", { name: say("orders:again.fill") }).click()
      await page.waitForURL(`**/${language}/cart`)
      await main.getByText(say("cart:notice.again", { number: order.number })).waitFor()
    }
  )

  it.each(LANGUAGES)("G11 a session elsewhere is ended, in %s", async (language) => {
    const { data } = await enter(storeOf(stack), account)
    const other = { headers: { authorization: `Bearer ${data.token}` } }
    await storeOf(stack).get("/store/customers/me", other)
    const { main, say } = await visit(language, "/security")
    const list = main.getByRole("region", { name: say("account:sessions.title") })
    await list.getByRole("button").first().click()
    await main.getByText(say("account:sessions.ended")).waitFor()
    const refused = await storeOf(stack)
      .get("/store/customers/me", other)
      .catch((error) => error.response)
    expect(refused.status).toBe(401)
  })

  it.each(LANGUAGES)(
    "G0, G11 letters come in the language that is chosen, in %s",
    async (language) => {
      const { page, main, say } = await visit(language, "/profile")
      const letters = main.getByLabel(say("account:profile.letters"), { exact: true })
      await letters.selectOption(language)
      await main.getByRole("button", { name: say("account:profile.save"), exact: true }).click()
      await main.getByText(say("account:profile.saved")).waitFor()
      await page.reload()
      expect(await letters.inputValue()).toBe(language)
    }
  )

  it.each(LANGUAGES)(
    "G11 the e-mail is another one once its link was used, in %s",
    async (language) => {
      const { page, main, say } = await visit(language, "/profile")
      await main.getByRole("link", { name: say("account:email.title") }).click()
      const email = freshEmail(`account-${language}`)
      await main.getByLabel(say("account:email.new"), { exact: true }).fill(email)
      await main.getByLabel(say("forms:currentPassword"), { exact: true }).fill(account.password)
      await main.getByRole("button", { name: say("account:email.send"), exact: true }).click()
      await main.getByText(say("account:email.waitingTitle")).waitFor()
      const { text } = await mailTo(email, (one) => one.text.includes("confirm-email"))
      const link = new URL(/https?:\/\/\S+confirm-email\?token=[\w%-]+/.exec(text)![0])
      expect(link.pathname).toBe(`/${language}/confirm-email`)
      await page.goto(link.pathname + link.search)
      await main.getByRole("button", { name: say("account:email.confirm"), exact: true }).click()
      await main.getByText(say("account:email.confirmed", { email })).waitFor()
      account.email = email
    }
  )
})
