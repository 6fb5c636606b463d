import { createHash } from "node:crypto"
import { loadTrust, verifyArchive } from "@qazyna/eds/pki"
import { unzipSync } from "fflate"
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

  it("B5 signatures made while OCSP is silent rest on lists that are kept once", async () => {
    await publishAgreement(shop.admin, "silent")
    const buyers = [await registerBuyer(shop.store), await registerBuyer(shop.store)]
    await shop.lane.set({ ocsp: "error-500" })
    for (const buyer of buyers) {
      await signAgreement(buyer)
    }
    const signatures = await shop.rows("eds_agreement_signature")
    expect(signatures).toHaveLength(2)
    expect(signatures[1]).toMatchObject({ revocation_source: "crl", revocation: null })
    const ids = signatures.map(({ revocation_list_id, revocation_delta_id }) =>
      [revocation_list_id, revocation_delta_id].sort()
    )
    const lists = await shop.rows("eds_revocation_list")
    const kept = lists.map(({ id }) => id).sort()
    expect(ids).toEqual([kept, kept])
    await expect(shop.change("DELETE FROM eds_revocation_list")).rejects.toThrow("kept")
  })

  it("B5 the archive of such a signature carries its lists and is checked offline", async () => {
    await publishAgreement(shop.admin, "offline")
    const buyer = await registerBuyer(shop.store)
    await shop.lane.set({ ocsp: "error-500" })
    const { id } = await signAgreement(buyer)
    const path = `/admin/agreement-signatures/${id}/archive`
    const { data } = await shop.admin.get(path, { responseType: "arraybuffer" })
    const zip = new Uint8Array(data)
    const files = unzipSync(zip)
    for (const name of ["revocation.crl", "revocation-delta.crl"]) {
      const sum = createHash("sha256").update(files[name]!).digest("hex")
      expect(await shop.rows("eds_revocation_list")).toContainEqual(
        expect.objectContaining({ id: sum })
      )
    }
    const folder = String(process.env.EDS_TRUST_DIR)
    const testTrust = await loadTrust({ folder, production: false })
    const { revocation, person } = await verifyArchive(zip, { testTrust })
    expect(revocation.source).toBe("crl")
    expect(person.iin).toBe(buyer.person.iin)
  })

  it("B5 a refusal leaves its cause in the audit log and not in the answer", async () => {
    await shop.lane.set({ ocsp: "bad-signature", crl: "error-500" })
    const body = await signedChallenge(shop.store, freshPerson(), "register")
    const refusal = await expectRefusal(shop.store.post(PROOFS, body), 503, "eds_unavailable")
    expect(JSON.stringify(refusal)).not.toMatch(/ocsp|crl/i)
  })
})
