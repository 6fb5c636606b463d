import { openAccount, type Account } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { Buyer } from "../support/browser/buyer"
import { withNcaLayer } from "../support/browser/nca-layer"
import { staffPage } from "../support/browser/staff"
import { publishAgreement } from "../support/sandbox"
import { adminOf, findSupply, storeOf } from "../support/stack/store-clients"
import type { Language } from "../support/suite/contract"

const LANGUAGES: Language[] = ["kk", "ru", "en"]

/** A word that stands in no other version, so that a page that shows it shows the new one. */
const MARK = "Жаңартылған-77"

browserSuite(
  "a new version of the agreement",
  (visitor, stack) => {
    const accounts = new Map<Language, Account>()

    beforeAll(async () => {
      for (const language of LANGUAGES) {
        accounts.set(language, await openAccount(visitor, stack))
      }
      await publishAgreement(await adminOf(stack), MARK)
    }, 240_000)

    it.each(LANGUAGES)(
      "G4, G5, G6 asks again who had signed the one before, in %s",
      async (language) => {
        const account = accounts.get(language)
        if (!account) throw new Error("The accounts were not opened")
        const { coin, branch } = await findSupply(storeOf(stack, language), ["pickup"])
        const page = await visitor({ language, cookies: account.cookies, expected: REFUSED })
        const buyer = new Buyer(page, language, account.email)
        const window = `/${language}/coins/${coin.handle}/buy`
        const choose = buyer.say("coins:buyWindow.chooseAt", { name: branch.name })

        await page.goto(window)
        await page.getByRole("button", { name: choose, exact: true }).click()
        await page.waitForURL(({ pathname }) => pathname === `/${language}/agreement`)
        const main = page.getByRole("main")
        await main.getByText(buyer.say("agreement:gate.agreement_outdated")).waitFor()
        await main.getByText(buyer.say("agreement:ask.outdated")).waitFor()
        await main.getByText(new RegExp(MARK)).waitFor()

        await page.waitForLoadState("networkidle")
        await withNcaLayer({ person: account.person.id }, async () => {
          const sign = buyer.say("agreement:sign")
          await main.getByRole("button", { name: sign, exact: true }).click()
          await page.waitForURL(({ pathname }) => pathname === window)
        })
        await page.getByRole("button", { name: choose, exact: true }).click()
        await page.waitForURL(`**/${language}/cart`)
        await main.getByText(coin.title).first().waitFor()
      }
    )

    it("G4, B8 staff write a version in the admin, see what differs, and publish it", async () => {
      const page = await staffPage(visitor, stack)
      await page.goto(`${stack.backend}/app/agreements`)
      await page.getByRole("button", { name: "New version", exact: true }).click()
      const editor = page.getByRole("dialog")
      const publish = editor.getByRole("button", { name: "Publish", exact: true })
      for (const name of ["Kazakh", "Russian", "English"]) {
        await editor.getByRole("tab", { name, exact: true }).click()
        const text = editor.getByRole("tabpanel", { name }).getByLabel("Text", { exact: true })
        await text.fill(`# ${name}\n\n- Qosylgan88 in **${name}**`)
      }
      await editor.getByRole("tab", { name: "Preview" }).click()
      await editor.getByRole("listitem").getByText("Qosylgan88").waitFor()
      expect(await editor.locator("strong").innerText()).toBe("English")
      await editor.getByRole("tab", { name: "What has changed" }).click()
      await editor.locator("ins", { hasText: "Qosylgan88" }).waitFor()
      await editor.locator("del").first().waitFor()

      await editor.getByRole("button", { name: "Save draft" }).click()
      await publish.click()
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: "Publish", exact: true })
        .click()
      await editor.waitFor({ state: "detached" })
      const { data } = await storeOf(stack, "ru").get("/store/agreements/current")
      expect(data.agreement.text).toContain("Qosylgan88 in **Russian**")
      const version = String(data.agreement.version)
      const state = page.getByRole("row").filter({ hasText: "In force" })
      await state.filter({ has: page.getByRole("cell", { name: version, exact: true }) }).waitFor()
    })
  },
  { ownShop: true }
)

/** The browser notes the refusal as an error. */
const REFUSED = [/status of 40\d/]
