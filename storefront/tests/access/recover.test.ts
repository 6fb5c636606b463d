import { describe, expect, test } from "vitest"
import { action as forgot, loader as forgotPage } from "~/routes/$lang.forgot-password"
import { action as reset, loader as resetPage } from "~/routes/$lang.reset-password"
import { loader as signInPage } from "~/routes/$lang.sign-in"
import { backendGoesDown } from "../fake/server"
import { TestBrowser, type Outcome } from "../personal/browser"
import { AIGERIM, enter, messages, signed, usePeople } from "../personal/people"
import { useShop } from "../personal/shop"

useShop()
const eds = usePeople()

const NEW = "Altyn-Adam-1969"
const form = (outcome: Outcome) => (outcome.data as { form: unknown }).form

/** A browser in which the e-mail's link was opened. */
async function opened(token = "reset-token"): Promise<TestBrowser> {
  eds().resetTokens.set("reset-token", AIGERIM.email)
  const browser = new TestBrowser()
  const { location } = await browser.open(resetPage, `/reset-password?token=${token}`)
  expect(location).toBe("/ru/reset-password")
  return browser
}

async function send(browser: TestBrowser, fields: object = {}, iin?: string): Promise<Outcome> {
  const proof = await signed(browser, "recover", iin)
  const typed = { password: NEW, repetition: NEW, ...proof, ...fields }
  return browser.submit(reset, "/reset-password", typed)
}

describe("asking for a link", () => {
  test("G9 says the same whether or not the address exists", async () => {
    const ask = (email: string) => new TestBrowser().submit(forgot, "/forgot-password", { email })
    const [known, unknown] = [await ask(AIGERIM.email), await ask("Nobody@Example.kz")]
    expect(known).toEqual(unknown)
    expect(known.data).toMatchObject({ sent: true })
    expect(eds().asked).toEqual([AIGERIM.email, "nobody@example.kz"])
  })

  test("G9 what is no address is refused at its field", async () => {
    const answer = await new TestBrowser().submit(forgot, "/forgot-password", { email: "x" })
    expect(answer.status).toBe(400)
    expect(form(answer)).toMatchObject({ error: { email: ["email_invalid"] } })
  })

  test("G9 a store out of reach says so: no link is on its way", async () => {
    backendGoesDown()
    const { email } = AIGERIM
    const answer = await new TestBrowser().submit(forgot, "/forgot-password", { email })
    expect(answer).toMatchObject({ status: 503, data: { sent: false } })
  })
})

describe("the link", () => {
  test("G10 the token leaves the address, and a new password with the EDS is taken", async () => {
    const browser = await opened()
    const { location } = await send(browser)
    expect(location).toBe("/ru/sign-in")
    const { data } = await browser.open(signInPage, "/sign-in")
    expect(data).toMatchObject({ notice: { level: "success" } })
    expect((await enter(browser, { password: NEW })).location).toBe("/ru/account")
  })

  test("G7 lifts the block", async () => {
    const [buyer] = eds().buyers
    if (buyer) buyer.locked = true
    expect((await enter(new TestBrowser())).location).toBe("/ru/blocked")
    await send(await opened())
    expect((await enter(new TestBrowser(), { password: NEW })).location).toBe("/ru/account")
  })

  test("G10 the repetition has to be the same", async () => {
    const answer = await send(await opened(), { repetition: `${NEW}!` })
    expect(answer.status).toBe(400)
    expect(messages(answer).repetition).toEqual(["password_repetition"])
  })

  test("G10 another person's EDS changes nothing", async () => {
    const answer = await send(await opened(), {}, "850101400123")
    expect(answer.status).toBe(401)
    expect(messages(answer)[""]?.[0]).toMatch(/другого человека/)
    expect(eds().buyers[0]?.password).toBe(AIGERIM.password)
  })

  test("G10 works once, and a link that is used up or never was asks for a new one", async () => {
    const browser = await opened()
    const again = browser.copy()
    await send(browser)
    expect((await send(again)).location).toBe("/ru/forgot-password")
    expect((await send(await opened("made-up"))).location).toBe("/ru/forgot-password")
    const direct = new TestBrowser()
    expect((await direct.open(resetPage, "/reset-password")).location).toBe("/ru/forgot-password")
    const { data } = await direct.open(forgotPage, "/forgot-password")
    expect(data).toMatchObject({ notice: { level: "warning" } })
  })
})
