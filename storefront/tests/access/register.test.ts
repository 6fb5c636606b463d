import { http, HttpResponse } from "msw"
import { describe, expect, test } from "vitest"
import { loader as agreementStep } from "~/routes/$lang.register_.agreement"
import { action as details, loader as detailsPage } from "~/routes/$lang.register_.details"
import { action as register } from "~/routes/$lang.register"
import { BACKEND, backend } from "../fake/server"
import { TestBrowser } from "../personal/browser"
import { messages, signed, usePeople } from "../personal/people"
import { useShop } from "../personal/shop"

useShop()
const eds = usePeople()

const IIN = "850101400123"
const BUYER = {
  email: "New@Example.kz",
  password: "Kumis-Barys-2026",
  phone: "8 701 234 56 78",
  province: "kz-71",
  city: "Астана",
  address_1: "Мәңгілік Ел даңғылы, 57А",
  address_2: "пәтер 5",
  postal_code: "010000",
}

/** A browser whose owner has shown their EDS. */
async function shown(iin = IIN): Promise<TestBrowser> {
  const browser = new TestBrowser()
  const proof = await signed(browser, "register", iin)
  const { location } = await browser.submit(register, "/register", {
    ...proof,
    returnTo: "/ru/coins",
  })
  expect(location).toBe("/ru/register/details?returnTo=%2Fru%2Fcoins")
  return browser
}

describe("registering", () => {
  test("G1 the name and the masked IIN come from the EDS", async () => {
    const { data } = await (await shown()).open(detailsPage, "/register/details")
    expect(data).toMatchObject({ name: "СЕЙІТҚАЛИ АЙГЕРІМ", maskedIin: "8501******23" })
  })

  test("G2 details open the account and lead on to the agreement, G4", async () => {
    const browser = await shown()
    const form = { ...BUYER, returnTo: "/ru/coins" }
    const { location } = await browser.submit(details, "/register/details", form)
    expect(location).toBe("/ru/register/agreement?returnTo=%2Fru%2Fcoins")
    expect(eds().buyers.at(-1)).toMatchObject({
      iin: IIN,
      email: "new@example.kz",
      phone: "+77012345678",
    })
    const step = await browser.open(agreementStep, "/register/agreement?returnTo=/ru/coins")
    expect(step.data).toMatchObject({ agreement: { version: 1 }, returnTo: "/ru/coins" })
  })

  test("G2 the flat becomes part of the address, the language is the page's", async () => {
    let sent: unknown
    backend.use(
      http.post(`${BACKEND}/store/eds/registrations`, async ({ request }) => {
        sent = await request.json()
        return HttpResponse.json({ token: "h.e30.s" })
      })
    )
    await (await shown()).submit(details, "/register/details", BUYER)
    expect(sent).toMatchObject({
      locale: "ru",
      address: {
        province: "kz-71",
        city: "Астана",
        address_1: "Мәңгілік Ел даңғылы, 57А, пәтер 5",
        postal_code: "010000",
      },
    })
  })

  test("G1 without an EDS there are no details to give", async () => {
    const browser = new TestBrowser()
    expect((await browser.open(detailsPage, "/register/details")).location).toBe("/ru/register")
    const sent = await browser.submit(details, "/register/details", BUYER)
    expect(sent.location).toBe("/ru/register")
    expect(eds().buyers).toHaveLength(1)
  })

  test("G1 a form without a signature says that one is needed", async () => {
    const { status, data } = await new TestBrowser().submit(register, "/register", {})
    expect(status).toBe(400)
    expect(data).toMatchObject({ refusal: { code: "signature_required" } })
  })

  test("G1 who has an account already is told to sign in", async () => {
    const browser = new TestBrowser()
    const proof = await signed(browser, "register")
    const { status, data } = await browser.submit(register, "/register", proof)
    expect(status).toBe(409)
    expect(data).toMatchObject({
      refusal: { code: "already_registered", message: expect.stringMatching(/Войдите/) },
    })
  })

  test.each(["email", "password", "phone", "province", "city", "address_1", "postal_code"])(
    "G2 %s is mandatory",
    async (field) => {
      const browser = await shown()
      const answer = await browser.submit(details, "/register/details", { ...BUYER, [field]: "" })
      expect(answer.status).toBe(400)
      expect(messages(answer)[field]?.[0]).toMatch(/_required$/)
    }
  )

  test.each([
    ["Short-1", "password_short"],
    ["alllowercase-2022", "password_weak"],
    ["ALLUPPERCASE-2022", "password_weak"],
    ["NoDigitsAtAll-Here", "password_weak"],
    ["NoSpecialSigns2022", "password_weak"],
    ["Құпиясөз-Kumis-2022", "password_not_latin"],
    ["Password-2026", "password_common"],
  ])("G3 refuses the password %j", async (password, code) => {
    const browser = await shown()
    const answer = await browser.submit(details, "/register/details", { ...BUYER, password })
    expect(answer.status).toBe(400)
    expect(messages(answer).password?.[0]).toBe(code)
    expect(JSON.stringify(answer.data)).not.toContain(password)
  })

  test("G2 an e-mail that is taken is refused in words", async () => {
    const browser = await shown()
    const taken = { ...BUYER, email: "buyer@example.kz" }
    const answer = await browser.submit(details, "/register/details", taken)
    expect(answer.status).toBe(409)
    expect(messages(answer)[""]?.[0]).toMatch(/\.$/)
  })
})
