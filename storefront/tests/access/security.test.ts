import { http, HttpResponse } from "msw"
import { describe, expect, test } from "vitest"
import { action as profile, loader as profilePage } from "~/routes/$lang.account.profile"
import { action as change, loader as page } from "~/routes/$lang.account.security"
import { loader as signInPage } from "~/routes/$lang.sign-in"
import { BACKEND, backend } from "../fake/server"
import { TestBrowser } from "../personal/browser"
import { AIGERIM, enter, messages, usePeople } from "../personal/people"
import { useShop } from "../personal/shop"

useShop()
const eds = usePeople()

const NEW = "Altyn-Adam-1969"

async function buyer(): Promise<TestBrowser> {
  const browser = new TestBrowser()
  await enter(browser)
  return browser
}

const send = (browser: TestBrowser, fields = {}) =>
  browser.submit(change, "/account/security", {
    current_password: AIGERIM.password,
    password: NEW,
    repetition: NEW,
    ...fields,
  })

describe("account safety", () => {
  test("G11 the password is changed, and this session goes on with its new token", async () => {
    const browser = await buyer()
    expect((await send(browser)).location).toBe("/ru/account/security")
    expect(eds().buyers[0]?.password).toBe(NEW)
    const { data } = await browser.open(page, "/account/security")
    expect(data).toMatchObject({
      notice: { level: "success" },
      eds: { maskedIin: "9005******27" },
      sessions: [{ device: "Firefox, Windows", isCurrent: true }],
    })
  })

  test("G11 other sessions of the account end", async () => {
    const browser = await buyer()
    const elsewhere = browser.copy()
    await send(browser)
    expect((await elsewhere.open(page, "/account/security")).location).toContain("/ru/sign-in")
    const { data } = await elsewhere.open(signInPage, "/sign-in")
    const text = expect.stringMatching(/всех устройствах/) as string
    expect(data).toMatchObject({ notice: { level: "warning", text } })
  })

  test("G7 wrong present passwords block the account, and the session with it", async () => {
    const browser = await buyer()
    const wrong = { current_password: "wrong" }
    for (let attempt = 1; attempt <= 5; attempt++) {
      const answer = await send(browser, wrong)
      expect(messages(answer)[""]?.[0]).toMatch(/пароль/)
    }
    expect((await send(browser, wrong)).location).toBe("/ru/blocked")
    expect((await browser.open(page, "/account/security")).location).toContain("/ru/sign-in")
  })

  test("G3, G10 the new password keeps the rules and is typed twice", async () => {
    const browser = await buyer()
    const answer = await send(browser, { password: "short", repetition: "other" })
    expect(answer.status).toBe(400)
    expect(messages(answer)).toMatchObject({
      password: [expect.stringMatching(/password_/), "password_weak"],
    })
    expect(JSON.stringify(answer.data)).not.toContain(AIGERIM.password)
  })

  test("G11 the phone can be changed, the name is fixed, the e-mail has a page of its own", async () => {
    const browser = await buyer()
    const { data } = await browser.open(profilePage, "/account/profile")
    expect(data).toMatchObject({ name: "С АЙГЕРІМ", email: AIGERIM.email })
    const answer = await browser.submit(profile, "/account/profile", { phone: "123" })
    expect(messages(answer).phone).toEqual(["phone_invalid"])
  })

  test("G0, G11 the language of letters is the one of the page until another one is chosen", async () => {
    const browser = await buyer()
    const { data } = await browser.open(profilePage, "/account/profile")
    expect(data).toMatchObject({ draft: { letters: "ru" } })
    const saved: unknown[] = []
    backend.use(
      http.post(`${BACKEND}/store/customers/me`, async ({ request }) => {
        saved.push(await request.json())
        return HttpResponse.json({ customer: {} })
      })
    )
    const form = { phone: "+7 701 234 56 78", letters: "en" }
    await browser.submit(profile, "/account/profile", form)
    expect(saved).toEqual([{ phone: "+77012345678", metadata: { locale: "en-US" } }])
    const answer = await browser.submit(profile, "/account/profile", { ...form, letters: "xx" })
    expect(answer.status).toBe(400)
  })
})
