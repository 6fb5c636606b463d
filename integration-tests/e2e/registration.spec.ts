import { unzipSync } from "fflate"
import { openAccount } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { withNcaLayer } from "../support/browser/nca-layer"
import { phrase } from "../support/browser/phrases"
import { Registration } from "../support/browser/registration"
import { freshPerson, mailTo, attachmentOf } from "../support/sandbox"
import { findSupply, storeOf } from "../support/stack/store-clients"
import type { Language } from "../support/suite/contract"

const LANGUAGES: Language[] = ["kk", "ru", "en"]

browserSuite("registration", (visitor, stack) => {
  it.each(LANGUAGES)(
    "G1, G2, G4, G5 a visitor registers with the EDS and signs the agreement in %s",
    async (language) => {
      const page = await visitor({ language })
      const person = freshPerson()
      const registration = new Registration(page, language, person)
      await registration.proveWithEds()
      const named = page.getByRole("main").getByText(new RegExp(person.surname, "iu")).first()
      await named.waitFor()
      await registration.giveDetails()

      const link = registration.agreementLink()
      const [red = 0, green = 255, blue = 255] = await link.evaluate((element) =>
        (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number)
      )
      expect(red).toBeGreaterThan(2 * Math.max(green, blue))
      await registration.readAgreement()
      await registration.signAgreement()
      await page.getByText(registration.say("agreement:signed")).waitFor()

      await page.goto(`/${language}/account/agreement`)
      const download = page.waitForEvent("download")
      await page
        .getByRole("link", { name: /archive|мұрағат|архив/i })
        .first()
        .click()
      expect((await download).suggestedFilename()).toMatch(/\.zip$/)

      const mail = await mailTo(registration.email)
      expect(mail.subject).toBe(SUBJECTS[language])
      const files = unzipSync(new Uint8Array(await attachmentOf(mail)))
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining(["manifest.json", "content.txt", "signature.p7s", "README.txt"])
      )
    }
  )

  it.each(LANGUAGES)("G6 who declines to sign can look but not buy in %s", async (language) => {
    const page = await visitor({ language })
    const registration = new Registration(page, language, freshPerson())
    await registration.proveWithEds()
    await registration.giveDetails()
    await registration.readAgreement()
    await registration.declineAgreement()
    await page.getByText(registration.say("agreement:declined")).waitFor()

    const { coin, branch } = await findSupply(storeOf(stack, language), ["pickup"])
    await page.goto(`/${language}/coins/${coin.handle}/buy`)
    const choose = registration.say("coins:buyWindow.chooseAt", { name: branch.name })
    await page.getByRole("button", { name: choose, exact: true }).click()
    await page.waitForURL(({ pathname }) => pathname === `/${language}/agreement`)
    await page.getByText(registration.say("agreement:gate.agreement_not_signed")).waitFor()

    await withNcaLayer({ person: registration.person.id }, async () => {
      await page.waitForLoadState("networkidle")
      await page
        .getByRole("button", { name: registration.say("agreement:sign"), exact: true })
        .click()
      await page.waitForURL((url) => !url.pathname.endsWith("/agreement"))
    })
  })

  it("G1 one person has one account", async () => {
    const account = await openAccount(visitor, stack)
    const page = await visitor({ expected: [/status of 409/] })
    await page.goto("/kk/register")
    await page.waitForLoadState("networkidle")
    await withNcaLayer({ person: account.person.id }, async () => {
      await page
        .getByRole("button", { name: phrase("kk", "access:register.submit"), exact: true })
        .click()
      await page.getByRole("main").getByRole("alert").first().waitFor()
    })
    expect(new URL(page.url()).pathname).toBe("/kk/register")
  })
})

const SUBJECTS: Record<Language, string> = {
  kk: "Сіз пайдаланушы келісіміне қол қойдыңыз",
  ru: "Вы подписали пользовательское соглашение",
  en: "You have signed the user agreement",
}
