import { freshEmail } from "../../support/suite/accounts"
import { expectRefusal, refusalOf } from "../../support/suite/refusal"
import { details, freshPerson, proof, registerBuyer, signedChallenge } from "../../support/sandbox"
import { edsSuite } from "./suite"
import { signIn } from "./sign-in"

const REGISTRATIONS = "/store/eds/registrations"

/** Waits for what an event brings about. */
async function waitForEmpty(rows: () => Promise<unknown[]>): Promise<void> {
  for (let tries = 0; tries < 50 && (await rows()).length > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect(await rows()).toEqual([])
}

edsSuite("eds registration", (shop) => {
  it("G1 the proof shows who signed, the IIN masked", async () => {
    const person = freshPerson()
    const { data } = await shop.store.post(
      "/store/eds/proofs",
      await signedChallenge(shop.store, person, "register")
    )
    expect(data.proof).toMatchObject({ purpose: "register", id: expect.any(String) })
    expect(data.proof.person).toMatchObject({
      last_name: expect.stringMatching(new RegExp(`^${person.surname}$`, "i")),
      masked_iin: `${person.iin.slice(0, 4)}******${person.iin.slice(-2)}`,
    })
    expect(JSON.stringify(data)).not.toContain(person.iin)
  })

  it("G2 a buyer registers, is signed in at once, and their address is the default one", async () => {
    const buyer = await registerBuyer(shop.store)
    const me = await buyer.client.get("/store/customers/me", {
      params: { fields: "id,email,phone,*addresses" },
    })
    expect(me.data.customer).toMatchObject({ email: buyer.email, phone: "+77011234567" })
    expect(me.data.customer.addresses).toEqual([
      expect.objectContaining({
        address_1: "Мәңгілік Ел даңғылы, 57А",
        country_code: "kz",
        is_default_shipping: true,
      }),
    ])
  })

  it("G1 the buyer sees their EDS, and neither they nor the database show the IIN", async () => {
    const buyer = await registerBuyer(shop.store)
    const { data } = await buyer.client.get("/store/customers/me/eds")
    expect(data.eds).toMatchObject({
      masked_iin: `${buyer.person.iin.slice(0, 4)}******${buyer.person.iin.slice(-2)}`,
      certificate: { serial: expect.stringMatching(/^[0-9a-f]+$/i), algorithm: "gost2015" },
      agreement: { status: "missing" },
    })
    const kept = JSON.stringify([await shop.rows("eds_account"), await shop.rows("eds_proof")])
    expect(kept).not.toContain(buyer.person.iin)
  })

  it("G1 a person has one account: a second proof is refused", async () => {
    const buyer = await registerBuyer(shop.store)
    const body = await signedChallenge(shop.store, buyer.person, "register")
    await expectRefusal(shop.store.post("/store/eds/proofs", body), 409, "already_registered")
  })

  it("G1 of two simultaneous registrations of one person one succeeds, and the other leaves nothing", async () => {
    const person = freshPerson()
    const proofs = [
      await proof(shop.store, person, "register"),
      await proof(shop.store, person, "register"),
    ]
    const emails = [freshEmail("race"), freshEmail("race")]
    const answers = await Promise.allSettled(
      proofs.map((given, index) =>
        shop.store.post(REGISTRATIONS, { ...given, ...details(emails[index]!) })
      )
    )
    const refused = answers.find((answer) => answer.status === "rejected")
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    await expectRefusal(Promise.reject(refused?.reason), 409, "already_registered")
    expect(await shop.rows("eds_account")).toHaveLength(1)
    const identities = await shop.rows("provider_identity")
    const customers = await shop.rows("customer")
    for (const rows of [identities, customers]) {
      const left = rows.filter(
        (row) => emails.includes(String(row.entity_id ?? row.email)) && row.deleted_at === null
      )
      expect(left).toHaveLength(1)
    }
  })

  it("G2 a taken e-mail is refused, and the proof is good for another one", async () => {
    const first = await registerBuyer(shop.store)
    const given = await proof(shop.store, freshPerson(), "register")
    await expectRefusal(
      shop.store.post(REGISTRATIONS, { ...given, ...details(first.email.toUpperCase()) }),
      409,
      "email_taken"
    )
    const { status } = await shop.store.post(REGISTRATIONS, {
      ...given,
      ...details(freshEmail("second")),
    })
    expect(status).toBe(201)
  })

  it("G1 a proof is good for one registration", async () => {
    const given = await proof(shop.store, freshPerson(), "register")
    await shop.store.post(REGISTRATIONS, { ...given, ...details(freshEmail("once")) })
    await expectRefusal(
      shop.store.post(REGISTRATIONS, { ...given, ...details(freshEmail("twice")) }),
      401,
      "proof_expired"
    )
  })

  it("G1 a proof of another session, or of half an hour ago, is none", async () => {
    const given = await proof(shop.store, freshPerson(), "register")
    const body = { ...given, ...details(freshEmail("late")) }
    await expectRefusal(
      shop.store.post(REGISTRATIONS, { ...body, session: "x".repeat(40) }),
      401,
      "proof_expired"
    )
    shop.later({ minutes: 30 })
    await expectRefusal(shop.store.post(REGISTRATIONS, body), 401, "proof_expired")
  })

  it("G3 a weak password is refused with the rules that it breaks", async () => {
    const given = await proof(shop.store, freshPerson(), "register")
    const request = shop.store.post(REGISTRATIONS, {
      ...given,
      ...details(freshEmail("weak")),
      password: "алтын",
    })
    const { status, body } = await refusalOf(request)
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { code: "password_too_weak", details: { missing: expect.arrayContaining(["length"]) } },
    })
  })

  it.each(["email", "password", "phone", "address"])("G2 %s is mandatory", async (field) => {
    const given = await proof(shop.store, freshPerson(), "register")
    const body: Record<string, unknown> = { ...given, ...details(freshEmail("lacking")) }
    delete body[field]
    await expectRefusal(shop.store.post(REGISTRATIONS, body), 400)
  })

  it("G2 a foreign phone number is refused without being repeated", async () => {
    const given = await proof(shop.store, freshPerson(), "register")
    const body = { ...given, ...details(freshEmail("phone")), phone: "+49 30 1234567" }
    const refusal = await expectRefusal(
      shop.store.post(REGISTRATIONS, body),
      400,
      "invalid_request"
    )
    expect(refusal.message).toContain("phone")
    expect(refusal.message).not.toContain("+49")
  })

  it("G1 a person whose account was deleted can register again", async () => {
    const buyer = await registerBuyer(shop.store)
    await shop.admin.delete(`/admin/customers/${buyer.customer.id}`)
    await waitForEmpty(() => shop.rows("eds_account"))
    const again = await registerBuyer(shop.store, buyer.person)
    expect(again.customer.id).not.toBe(buyer.customer.id)
  })

  it("G3 whoever has registered signs in with EDS and password", async () => {
    const buyer = await registerBuyer(shop.store)
    const { data } = await shop.bare.post("/auth/customer/eds", await signIn(shop.store, buyer))
    expect(data.token).toEqual(expect.any(String))
  })
})
