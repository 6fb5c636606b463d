import type { Page } from "playwright-core"
import { openAccount, pressSignIn, signIn, typeCredentials } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { withNcaLayer } from "../support/browser/nca-layer"
import { phrase } from "../support/browser/phrases"
import { freshPerson, mailTo, mistypePassword, registerBuyer } from "../support/sandbox"
import { storeOf } from "../support/stack/store-clients"
import type { Language } from "../support/suite/contract"

const LANGUAGES: Language[] = ["kk", "ru", "en"]
const WRONG = "Not-The-Password-1!"
const NEW_PASSWORD = "Zhana-Kupiya-Soz-77"

browserSuite("signing in", (visitor, stack) => {
  const problem = (page: Page) => page.getByRole("main").getByRole("alert").first()

  it.each(LANGUAGES)(
    "G3, G7, G8, G9, G10 a buyer is blocked by the sixth wrong password and comes back by the link in %s",
    async (language) => {
      const store = storeOf(stack, language)
      const account = await registerBuyer(store)
      const page = await visitor({ language, expected: [/status of 40\d/] })
      const mistype = async () => {
        await page.goto(`/${language}/sign-in`)
        await typeCredentials(page, language, { email: account.email, password: WRONG })
        await pressSignIn(page, language)
      }
      await withNcaLayer({ person: account.person.id }, async () => {
        await mistype()
        await problem(page).waitFor()
      })
      await mistypePassword(store, account, 4)
      await withNcaLayer({ person: account.person.id }, async () => {
        await mistype()
        await page.waitForURL(({ pathname }) => pathname.endsWith("/blocked"))
      })
      await page.getByRole("heading", { name: phrase(language, "access:blocked.title") }).waitFor()

      await page.goto(`/${language}/sign-in`)
      const forgot = phrase(language, "access:signIn.forgot")
      await page.getByRole("link", { name: forgot, exact: true }).click()
      await page.getByRole("heading", { name: phrase(language, "access:forgot.title") }).waitFor()
      await page.getByLabel(phrase(language, "forms:email"), { exact: true }).fill(account.email)
      const send = phrase(language, "access:forgot.submit")
      await page.getByRole("button", { name: send, exact: true }).click()
      await page.getByText(phrase(language, "access:forgot.sentTitle")).waitFor()

      const mail = await mailTo(account.email, ({ text }) => text.includes("/reset-password?"))
      const link = /https?:\/\/\S+\/reset-password\?token=[\w.%-]+/.exec(mail.text)?.[0] ?? ""
      expect(new URL(link).pathname).toBe(`/${language}/reset-password`)
      await page.goto(link)
      await page
        .getByLabel(phrase(language, "forms:newPassword"), { exact: true })
        .fill(NEW_PASSWORD)
      await page
        .getByLabel(phrase(language, "forms:repeatPassword"), { exact: true })
        .fill(NEW_PASSWORD)
      await page.waitForLoadState("networkidle")
      await withNcaLayer({ person: account.person.id }, async () => {
        const save = phrase(language, "access:reset.submit")
        await page.getByRole("button", { name: save, exact: true }).click()
        await page.waitForURL(({ pathname }) => pathname.endsWith("/sign-in"))
      })
      await signIn(page, language, { ...account, password: NEW_PASSWORD })
      await page.getByRole("banner").locator('a[href$="/account"]').first().waitFor()
    }
  )

  it("G3 the right password with somebody else's EDS is refused and counts nothing", async () => {
    const account = await openAccount(visitor, stack)
    const page = await visitor({ expected: [/status of 40\d/] })
    await withNcaLayer({ person: freshPerson().id }, async () => {
      for (let attempt = 0; attempt < 7; attempt++) {
        await page.goto("/kk/sign-in")
        await typeCredentials(page, "kk", account)
        await pressSignIn(page, "kk")
        await problem(page).waitFor()
      }
    })
    await signIn(page, "kk", account)
  })

  it.each([
    ["cancel", "eds:trouble.cancelled.title"],
    ["error", "eds:trouble.failed.title"],
    ["close", "eds:trouble.lost.title"],
    ["module-not-found", "eds:trouble.outdated.title"],
  ] as const)("G1 when NCALayer does %s, the page says what to do", async (mode, title) => {
    const page = await visitor()
    await page.goto("/kk/register")
    await page.waitForLoadState("networkidle")
    await withNcaLayer({ mode }, async () => {
      const start = phrase("kk", "access:register.submit")
      await page.getByRole("button", { name: start, exact: true }).click()
      await page.getByText(phrase("kk", title)).waitFor()
    })
  })

  it.each(["expired", "revoked", "hold", "employee"])(
    "G1, B5 a key that is not good is refused with what to do: %s",
    async (person) => {
      const page = await visitor({ expected: [/status of 40\d/] })
      await page.goto("/ru/register")
      await page.waitForLoadState("networkidle")
      await withNcaLayer({ person }, async () => {
        const start = phrase("ru", "access:register.submit")
        await page.getByRole("button", { name: start, exact: true }).click()
        await problem(page).waitFor()
      })
      expect(new URL(page.url()).pathname).toBe("/ru/register")
    }
  )
})
