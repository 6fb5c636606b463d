import { http } from "msw"
import { beforeEach, describe, expect, test } from "vitest"
import { loader as archive } from "~/routes/$lang.account.agreement_.$id.archive"
import { loader as signaturesPage } from "~/routes/$lang.account.agreement"
import { action as agreement, loader as agreementPage } from "~/routes/$lang.agreement"
import { loader as versionPage } from "~/routes/$lang.agreement_.$id"
import { action as cartAction, loader as cartPage } from "~/routes/$lang.cart"
import { loader as account } from "~/routes/$lang.account._index"
import { refuse } from "../fake/eds-handlers"
import { BACKEND, backend } from "../fake/server"
import { TestBrowser } from "../personal/browser"
import { AIGERIM, enter, signed, usePeople } from "../personal/people"
import { useShop } from "../personal/shop"

useShop()
const eds = usePeople()

const BUY = { intent: "add", variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }

async function buyer(): Promise<TestBrowser> {
  const browser = new TestBrowser()
  await enter(browser)
  return browser
}

async function sign(browser: TestBrowser, path = "/agreement", iin = AIGERIM.iin) {
  const proof = await signed(browser, "agreement", iin, `agr_${eds().version}`)
  return browser.submit(agreement, path, proof)
}

describe("the agreement", () => {
  test("G4 is there for everybody to read, and its text can bring no script", async () => {
    const { data } = await new TestBrowser().open(agreementPage, "/agreement")
    expect(data).toMatchObject({ status: null, agreement: { version: 1 } })
    const { html } = (data as { agreement: { html: string } }).agreement
    expect(html).toContain("<h2>Общее</h2>")
    expect(html).not.toMatch(/<script|javascript:/)
  })

  test("G5 is signed, and leads back to where the buyer was", async () => {
    const browser = await buyer()
    const before = await browser.open(agreementPage, "/agreement")
    expect(before.data).toMatchObject({ status: "missing" })
    const { location } = await sign(browser, "/agreement?returnTo=/ru/coins/altyn/buy")
    expect(location).toBe("/ru/coins/altyn/buy")
    const after = await browser.open(agreementPage, "/agreement")
    expect(after.data).toMatchObject({ status: "signed" })
  })

  test("G6 declining signs nothing and says what it means", async () => {
    const browser = await buyer()
    const declined = await browser.submit(agreement, "/agreement", { intent: "decline" })
    expect(declined.location).toBe("/ru/account")
    expect(eds().signatures).toEqual([])
  })

  test("G6 a later version asks again", async () => {
    const browser = await buyer()
    await sign(browser)
    eds().version = 2
    const { data } = await browser.open(agreementPage, "/agreement")
    expect(data).toMatchObject({ status: "outdated", agreement: { version: 2 } })
  })

  test("G5 another person's EDS does not sign for the buyer", async () => {
    const { status, data } = await sign(await buyer(), "/agreement", "850101400123")
    expect(status).toBe(401)
    expect(data).toMatchObject({ refusal: { code: "eds_other_person" } })
  })

  test("G5 the buyer finds their signatures, the texts and the archives", async () => {
    const browser = await buyer()
    await sign(browser)
    eds().version = 2
    await sign(browser)
    const { data } = await browser.open(signaturesPage, "/account/agreement")
    expect(data).toMatchObject({ status: "signed", signatures: [{ version: 2 }, { version: 1 }] })
    const old = await browser.open(versionPage, "/agreement/agr_1", { id: "agr_1" })
    expect(old.data).toMatchObject({ agreement: { version: 1 } })
  })

  test("B1 an archive is for the one who signed", async () => {
    const browser = await buyer()
    await sign(browser)
    const id = eds().signatures[0]?.id ?? ""
    const path = `/account/agreement/${id}/archive`
    const own = await browser.open(archive, path, { id })
    expect(own).toMatchObject({ status: 200, contentType: "application/zip" })
    const { iin, email } = eds().add({ ...AIGERIM, iin: "850101400123", email: "b@example.kz" })
    const other = new TestBrowser()
    await enter(other, { iin, email })
    expect((await other.open(archive, path, { id })).status).toBe(404)
  })
})

describe("buying without what it needs", () => {
  const gate = (code: string) =>
    backend.use(http.all(`${BACKEND}/store/carts*`, () => refuse(403, code)))

  beforeEach(() => gate("sign_in_required"))

  test("G6 a visitor is led to the sign-in and back to the page of the coin", async () => {
    const browser = new TestBrowser()
    const { location } = await browser.submit(cartAction, "/cart", BUY, {}, "/coins/altyn/buy")
    expect(location).toBe("/ru/sign-in?returnTo=%2Fru%2Fcoins%2Faltyn%2Fbuy")
  })

  test.each(["agreement_not_signed", "agreement_outdated"])(
    "G6 a buyer with %s is led to the agreement and back",
    async (code) => {
      gate(code)
      const browser = await buyer()
      const { location } = await browser.submit(cartAction, "/cart", BUY, {}, "/coins/altyn/buy")
      expect(location).toBe("/ru/agreement?returnTo=%2Fru%2Fcoins%2Faltyn%2Fbuy")
      const { data } = await browser.open(agreementPage, "/agreement")
      expect(data).toMatchObject({ notice: { level: "warning" } })
    }
  )

  test("B1 a page that sent the form from elsewhere is no place to go back to", async () => {
    const browser = new TestBrowser()
    const { location } = await browser.submit(cartAction, "/cart", BUY)
    expect(location).toBe("/ru/sign-in?returnTo=%2Fru%2Fcart")
  })

  test("G6 the cart page leads on as well", async () => {
    backend.resetHandlers()
    const browser = new TestBrowser()
    expect((await browser.open(cartPage, "/cart")).location).toBeNull()
    expect((await browser.open(account, "/account")).location).toContain("/ru/sign-in")
  })
})
