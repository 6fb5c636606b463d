import { refusalOf } from "../../support/suite/refusal"
import { challenge, freshPerson, newSession, registerBuyer, sign } from "../../support/sandbox"
import { attemptAll, disorderly, notRefused } from "../hostile/probe"
import { edsSuite } from "./suite"

const NOT_TEXT: unknown[] = [null, 7, true, [], ["x"], {}, { $ne: null }]
const ODD_TEXT = [
  "",
  "'; DROP TABLE eds_account; --",
  "\u202e",
  "x".repeat(300),
  "%00",
  "../../etc",
]

/** Signatures that are none. */
const NOT_SIGNATURES = [
  "AAAA",
  "-----BEGIN CMS-----\nAAAA\n-----END CMS-----",
  "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
  "MIIB".repeat(30_000),
  "====",
  "\u0410\u0411\u0412",
  Buffer.from([0x30, 0x80, 0x00, 0x00]).toString("base64"),
  Buffer.alloc(60_000, 0x30).toString("base64"),
]

/** Requests that a stranger can make without knowing anything. */
const ADDRESSES: [string, string[]][] = [
  ["/store/eds/challenges", ["purpose", "session", "agreement_id"]],
  ["/store/eds/proofs", ["challenge_id", "session", "signature"]],
  ["/store/eds/registrations", ["proof_id", "session", "email", "password", "phone", "address"]],
  ["/auth/customer/eds", ["challenge_id", "session", "signature", "password", "email"]],
]

edsSuite("eds hostile input", (shop) => {
  const good: Record<string, unknown> = {
    purpose: "sign_in",
    session: "s".repeat(40),
    challenge_id: "unknown",
    proof_id: "unknown",
    signature: "AAAA",
    email: "a@example.kz",
    password: "Altyn-Qazyna-2026!",
    phone: "+77011234567",
    address: { province: "a", city: "b", address_1: "c", postal_code: "010000" },
  }

  it.each(ADDRESSES)("B1 %s answers values of every wrong kind in order", async (url, fields) => {
    const whole = Object.fromEntries(fields.map((field) => [field, good[field]]))
    const attempts = fields.flatMap((field) =>
      [...NOT_TEXT, ...ODD_TEXT].map((value) => ({
        what: `${url} ${field}=${JSON.stringify(value).slice(0, 40)}`,
        url,
        method: "POST" as const,
        data: { ...whole, [field]: value },
      }))
    )
    expect(disorderly(await attemptAll(shop.store, attempts))).toEqual([])
  })

  it("B1 what is no signature is refused, and never repeated in the answer", async () => {
    for (const signature of NOT_SIGNATURES) {
      const session = newSession()
      const given = await challenge(shop.store, { purpose: "register", session })
      const body = { challenge_id: given.id, session, signature }
      const answers = await attemptAll(shop.store, [
        { what: signature.slice(0, 40), url: "/store/eds/proofs", method: "POST", data: body },
      ])
      expect(notRefused(answers)).toEqual([])
      expect(answers[0]?.body).not.toContain(signature)
    }
  })

  it("B1 unknown fields, and a body that is no object, are refused", async () => {
    for (const body of [{ ...good, iin: "900515300127" }, [], "text", 7]) {
      const { status } = await refusalOf(
        shop.store.post("/store/eds/challenges", JSON.stringify(body), {
          headers: { "content-type": "application/json" },
        })
      )
      expect(status).toBe(400)
    }
  })

  it("B1 the account in question is the signer's, whatever the body says", async () => {
    const buyer = await registerBuyer(shop.store)
    const thief = await registerBuyer(shop.store)
    const session = newSession()
    const given = await challenge(shop.store, { purpose: "sign_in", session })
    const refusal = await refusalOf(
      shop.bare.post("/auth/customer/eds", {
        challenge_id: given.id,
        session,
        signature: sign(thief.person, given),
        password: thief.password,
        email: buyer.email,
        entity_id: buyer.email,
        customer_id: buyer.customer.id,
      })
    )
    expect(refusal.body.code).toBe("wrong_credentials")
  })

  it("B1 another buyer's EDS and signatures cannot be read", async () => {
    const [one, other] = [await registerBuyer(shop.store), await registerBuyer(shop.store)]
    const { data } = await other.client.get("/store/customers/me/eds", {
      params: { customer_id: one.customer.id },
    })
    expect(data.eds.masked_iin).toContain(other.person.iin.slice(0, 4))
    for (const path of ["/store/customers/me/eds", "/store/customers/me/agreement-signatures"]) {
      const { status } = await refusalOf(shop.store.get(path))
      expect(status).toBe(401)
    }
  })

  it("B1 no person's number leaves in an answer, a log line or a refusal", async () => {
    const person = freshPerson()
    const lines: string[] = []
    const write = jest
      .spyOn(process.stdout, "write")
      .mockImplementation((chunk) => Boolean(lines.push(String(chunk))))
    await registerBuyer(shop.store, person)
    await refusalOf(registerBuyer(shop.store, person))
    write.mockRestore()
    expect(lines.join("")).not.toContain(person.iin)
  })
})
