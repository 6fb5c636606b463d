import { describe, expect, test } from "vitest"
import { action as cartAction } from "~/routes/$lang.cart"
import { loader as history } from "~/routes/$lang.account.orders._index"
import { action as signIn, loader as signInPage } from "~/routes/$lang.sign-in"
import { action as signOut } from "~/routes/$lang.sign-out"
import { backendGoesDown } from "../fake/server"
import { TestBrowser } from "../personal/browser"
import { AIGERIM, enter, messages, signed, usePeople } from "../personal/people"
import { useShop } from "../personal/shop"

const shop = useShop()
usePeople()

describe("signing in", () => {
  test("G3, G23 takes the cart along and goes back to where the buyer came from", async () => {
    const browser = new TestBrowser()
    const coin = { variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }
    await browser.submit(cartAction, "/cart", { intent: "add", ...coin })
    const fields = { email: " Buyer@Example.KZ ", returnTo: "/ru/checkout" }
    const { location } = await enter(browser, fields)
    expect(location).toBe("/ru/checkout")
    expect([...shop().carts.values()].map(({ taken }) => taken)).toEqual([true])
  })

  test("G3 an EDS without the password, and a password without the EDS, open nothing", async () => {
    const browser = new TestBrowser()
    const alone = await browser.submit(signIn, "/sign-in", { ...AIGERIM })
    expect(alone.status).toBe(400)
    expect(messages(alone)[""]?.[0]).toMatch(/ЭЦП/)
    const noPassword = await enter(browser, { password: "" })
    expect(messages(noPassword).password).toEqual(["password_required"])
    expect((await browser.open(signInPage, "/sign-in")).location).toBeNull()
  })

  test.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/.//evil.example",
    "/\t/evil.example",
  ])("B1 never leads to another site: %j", async (returnTo) => {
    expect((await enter(new TestBrowser(), { returnTo })).location).toBe("/ru/account")
  })

  test("B1 a wrong password and a wrong e-mail sound alike, and the password does not come back", async () => {
    const wrong = await enter(new TestBrowser(), { password: "wrong" })
    const unknown = await enter(new TestBrowser(), { email: "nobody@example.kz" })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(messages(wrong)).toEqual(messages(unknown))
    expect(JSON.stringify(wrong.data)).not.toContain("wrong")
    expect(JSON.stringify(wrong.data)).not.toContain(AIGERIM.iin)
  })

  test("B5 a challenge that another browser fetched signs nobody in", async () => {
    const stolen = await signed(new TestBrowser(), "sign_in")
    const { email, password } = AIGERIM
    const answer = await new TestBrowser().submit(signIn, "/sign-in", {
      email,
      password,
      ...stolen,
    })
    expect(answer.status).toBe(401)
    expect(messages(answer)[""]?.[0]).toMatch(/вышло/)
  })

  test("B5 a signature made for the registration signs nobody in", async () => {
    const browser = new TestBrowser()
    const { email, password } = AIGERIM
    const other = await signed(browser, "register")
    const answer = await browser.submit(signIn, "/sign-in", { email, password, ...other })
    expect(answer.status).toBe(401)
  })

  test("G7 the sixth wrong password leads to the page of blocked accounts, and so does the right one then", async () => {
    const browser = new TestBrowser()
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect((await enter(browser, { password: "wrong" })).location).toBeNull()
    }
    expect((await enter(browser, { password: "wrong" })).location).toBe("/ru/blocked")
    expect((await enter(browser)).location).toBe("/ru/blocked")
  })

  test("B1 the token and what binds signatures are in no answer, and signing out ends the session", async () => {
    const browser = new TestBrowser()
    const answer = await enter(browser)
    expect(JSON.stringify(answer)).not.toMatch(/h\.ey/)
    expect((await browser.open(signInPage, "/sign-in")).location).toBe("/ru/account")
    await browser.submit(signOut, "/sign-out", {})
    expect((await browser.open(history, "/account/orders")).location).toBe(
      "/ru/sign-in?returnTo=%2Fru%2Faccount%2Forders"
    )
  })

  test("G3 a store out of reach says so and keeps the e-mail", async () => {
    const browser = new TestBrowser()
    const proof = await signed(browser, "sign_in")
    backendGoesDown()
    const { email, password } = AIGERIM
    const answer = await browser.submit(signIn, "/sign-in", { email, password, ...proof })
    expect(answer.status).toBe(503)
    expect((answer.data as { initialValue: object }).initialValue).toMatchObject({ email })
  })
})
