import { expectRefusal } from "../../support/suite/refusal"
import { freshPerson, registerBuyer, withToken } from "../../support/sandbox"
import { edsSuite } from "./suite"
import { signIn } from "./sign-in"

const SIGN_IN = "/auth/customer/eds"

edsSuite("eds sign-in", (shop) => {
  it("G3 EDS and password together let in", async () => {
    const buyer = await registerBuyer(shop.store)
    const { data } = await shop.bare.post(SIGN_IN, await signIn(shop.store, buyer))
    const me = await withToken(shop.store, data.token).get("/store/customers/me")
    expect(me.data.customer.email).toBe(buyer.email)
  })

  it("G3 an RSA key of a person lets in as well", async () => {
    const buyer = await registerBuyer(shop.store, freshPerson({ algorithm: "rsa" }))
    const { data } = await shop.bare.post(SIGN_IN, await signIn(shop.store, buyer))
    expect(data.token).toEqual(expect.any(String))
  })

  it("G3 a wrong password is refused, with the tries that are left and without a counter in the sentence", async () => {
    const buyer = await registerBuyer(shop.store)
    const body = await signIn(shop.store, { ...buyer, password: "Altyn-Qazyna-2025!" })
    const refusal = await expectRefusal(shop.bare.post(SIGN_IN, body), 401, "wrong_credentials")
    expect(refusal.message).not.toMatch(/\d/)
  })

  it("G3 the password alone does not let in, nor does the EDS alone", async () => {
    const buyer = await registerBuyer(shop.store)
    const { password, ...eds } = await signIn(shop.store, buyer)
    await expectRefusal(shop.bare.post(SIGN_IN, eds), 400, "invalid_request")
    await expectRefusal(
      shop.bare.post(SIGN_IN, { email: buyer.email, password }),
      400,
      "invalid_request"
    )
  })

  it("G3 the EDS of another person does not open the account of the e-mail", async () => {
    const buyer = await registerBuyer(shop.store)
    const other = await registerBuyer(shop.store)
    const body = await signIn(shop.store, { person: other.person, password: buyer.password })
    await expectRefusal(
      shop.bare.post(SIGN_IN, { ...body, email: buyer.email }),
      401,
      "wrong_credentials"
    )
  })

  it("G3 a person without an account is told so", async () => {
    const body = await signIn(shop.store, { person: freshPerson(), password: "Altyn-Qazyna-2026!" })
    await expectRefusal(shop.bare.post(SIGN_IN, body), 401, "not_registered")
  })

  it("B8 a refused sign-in is written down with its cause, without what was sent", async () => {
    const body = await signIn(shop.store, { person: freshPerson(), password: "Altyn-Qazyna-2025!" })
    await expectRefusal(shop.bare.post(SIGN_IN, body), 401, "not_registered")
    const { data } = await shop.admin.get("/admin/audit?action=eds.sign_in_refused")
    expect(data.entries).toEqual([
      expect.objectContaining({ details: expect.objectContaining({ code: "not_registered" }) }),
    ])
    const log = JSON.stringify(data.entries)
    expect(log).not.toContain(body.password)
    expect(log).not.toContain(body.signature)
  })

  it("G3 an encoded address of the provider answers with the same codes", async () => {
    const body = await signIn(shop.store, { person: freshPerson(), password: "Altyn-Qazyna-2026!" })
    await expectRefusal(shop.bare.post("/auth/customer/%65ds", body), 401, "not_registered")
  })

  it("G3 core's registration of the provider leads elsewhere", async () => {
    const credentials = { email: "a@example.kz", password: "Altyn-Qazyna-2026!" }
    await expectRefusal(
      shop.bare.post(`${SIGN_IN}/register`, credentials),
      400,
      "registration_elsewhere"
    )
  })
})
