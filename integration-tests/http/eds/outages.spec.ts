import { expectRefusal } from "../../support/suite/refusal"
import {
  freshPerson,
  publishAgreement,
  registerBuyer,
  signAgreement,
  signedChallenge,
} from "../../support/sandbox"
import { edsSuite } from "./suite"

const PROOFS = "/store/eds/proofs"

edsSuite("eds outages", (shop) => {
  // A verifier remembers lists, and for half a minute that there were none.
  afterEach(() => shop.eds.closeVerifier())

  it.each(["revoked", "hold", "unknown", "never-issued"] as const)(
    "B5 a certificate that OCSP calls %s is refused",
    async (ocsp) => {
      const person = freshPerson()
      await shop.lane.set({ ocsp })
      const body = await signedChallenge(shop.store, person, "register")
      await expectRefusal(shop.store.post(PROOFS, body), 401, "eds_revoked")
    }
  )

  it.each([
    "wrong-nonce",
    "no-nonce",
    "stale",
    "future",
    "foreign-responder",
    "not-a-responder",
    "bad-signature",
    "other-certificate",
    "truncated",
    "error-500",
    "oversized",
  ] as const)(
    "B5 an OCSP answer that is %s lets nobody in while there is no list",
    async (ocsp) => {
      await shop.lane.set({ ocsp, crl: "error-500" })
      const body = await signedChallenge(shop.store, freshPerson(), "register")
      const refusal = await expectRefusal(shop.store.post(PROOFS, body), 503, "eds_unavailable")
      expect(refusal.message).toMatch(/try again/)
    }
  )

  it.each(["error-500", "try-later"] as const)(
    "B5 when OCSP says %s, the list of revoked certificates decides",
    async (ocsp) => {
      await shop.lane.set({ ocsp })
      const body = await signedChallenge(shop.store, freshPerson(), "register")
      const { status } = await shop.store.post(PROOFS, body)
      expect(status).toBe(201)
    }
  )

  it("B5 a certificate on the list is refused when OCSP is silent", async () => {
    const person = freshPerson({ status: "revoked" })
    await shop.lane.set({ ocsp: "error-500" })
    const body = await signedChallenge(shop.store, person, "register")
    await expectRefusal(shop.store.post(PROOFS, body), 401, "eds_revoked")
  })

  it("B5 a signature made while OCSP is silent carries the list as its evidence", async () => {
    await publishAgreement(shop.admin, "silent")
    const buyer = await registerBuyer(shop.store)
    await shop.lane.set({ ocsp: "error-500" })
    await signAgreement(buyer)
    expect(await shop.rows("eds_agreement_signature")).toEqual([
      expect.objectContaining({ revocation_source: "crl", revocation: expect.any(String) }),
    ])
  })

  it("B5 a refusal leaves its cause in the audit log and not in the answer", async () => {
    await shop.lane.set({ ocsp: "bad-signature", crl: "error-500" })
    const body = await signedChallenge(shop.store, freshPerson(), "register")
    const refusal = await expectRefusal(shop.store.post(PROOFS, body), 503, "eds_unavailable")
    expect(JSON.stringify(refusal)).not.toMatch(/ocsp|crl/i)
  })
})
