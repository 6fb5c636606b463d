import { strFromU8, unzipSync } from "fflate"
import { expectRefusal } from "../../support/suite/refusal"
import {
  challenge,
  freshPerson,
  newSession,
  publishAgreement,
  registerBuyer,
  sign,
  signAgreement,
  texts,
} from "../../support/sandbox"
import { edsSuite, type EdsShop } from "./suite"

const SIGNATURES = "/store/customers/me/agreement-signatures"

async function archiveOf(shop: EdsShop, path: string, http = shop.admin) {
  const { data, headers } = await http.get(path, { responseType: "arraybuffer" })
  expect(headers["content-type"]).toBe("application/zip")
  return unzipSync(new Uint8Array(data))
}

edsSuite("agreement signatures", (shop) => {
  it("G5 a buyer signs the version in force in the language that they read", async () => {
    const agreement = await publishAgreement(shop.admin, "signed")
    const buyer = await registerBuyer(shop.store)
    const signature = await signAgreement(buyer, { locale: "ru-RU" })
    expect(signature).toMatchObject({
      agreement_id: agreement.id,
      version: 1,
      language: "ru",
    })
    const { data } = await buyer.client.get("/store/customers/me/eds")
    expect(data.eds.agreement).toEqual({
      required_version: 1,
      signed_version: 1,
      status: "signed",
    })
    const list = await buyer.client.get(SIGNATURES)
    expect(list.data.signatures).toEqual([expect.objectContaining({ id: signature.id })])
  })

  it("G5 what is signed is the whole text below site, purpose, version and language", async () => {
    const agreement = await publishAgreement(shop.admin, "whole")
    const buyer = await registerBuyer(shop.store)
    const given = await challenge(buyer.client, { purpose: "agreement", session: newSession() })
    expect(given.ncalayer.encapsulate).toBe(false)
    expect(given.agreement).toEqual({ id: agreement.id, version: 1, language: "kk" })
    const [header, ...body] = Buffer.from(given.data, "base64").toString("utf8").split("\n\n")
    expect(header).toContain(
      `purpose: agreement\ndocument: ${agreement.id}\nversion: 1\nlanguage: kk`
    )
    expect(body.join("\n\n")).toBe(`${texts("whole").kk.text}\n`)
  })

  it("G5 a version is signed once", async () => {
    await publishAgreement(shop.admin, "once")
    const buyer = await registerBuyer(shop.store)
    await signAgreement(buyer)
    await expectRefusal(signAgreement(buyer), 409, "already_signed")
  })

  it("G5 another person's EDS does not sign for the buyer", async () => {
    await publishAgreement(shop.admin, "own")
    const buyer = await registerBuyer(shop.store)
    const other = await registerBuyer(shop.store)
    for (const person of [freshPerson(), other.person]) {
      await expectRefusal(signAgreement(buyer, { person }), 401, "eds_other_person")
    }
  })

  it("G5 a challenge of another buyer is refused", async () => {
    await publishAgreement(shop.admin, "theirs")
    const [buyer, other] = [await registerBuyer(shop.store), await registerBuyer(shop.store)]
    const session = newSession()
    const given = await challenge(other.client, { purpose: "agreement", session })
    const body = { challenge_id: given.id, session, signature: sign(buyer.person, given) }
    await expectRefusal(buyer.client.post(SIGNATURES, body), 401, "challenge_expired")
  })

  it("G5 a signature that carries another text inside is refused", async () => {
    await publishAgreement(shop.admin, "inside")
    const buyer = await registerBuyer(shop.store)
    await expectRefusal(
      signAgreement(buyer, { detached: false, fault: "content-changed" }),
      401,
      "eds_refused"
    )
  })

  it("G5 signing an older version is refused", async () => {
    await publishAgreement(shop.admin, "old")
    const buyer = await registerBuyer(shop.store)
    const session = newSession()
    const given = await challenge(buyer.client, { purpose: "agreement", session })
    await publishAgreement(shop.admin, "new")
    const body = { challenge_id: given.id, session, signature: sign(buyer.person, given) }
    await expectRefusal(buyer.client.post(SIGNATURES, body), 400, "agreement_outdated")
  })

  it("G5 without a sign-in there is no challenge for the agreement", async () => {
    await publishAgreement(shop.admin, "guests")
    await expectRefusal(
      challenge(shop.store, { purpose: "agreement", session: newSession() }),
      401,
      "sign_in_required"
    )
  })

  it("B5 the archive holds text, signature, certificates, state of the certificate and time stamp", async () => {
    await publishAgreement(shop.admin, "archived")
    const buyer = await registerBuyer(shop.store)
    const signature = await signAgreement(buyer)
    const files = await archiveOf(shop, `${SIGNATURES}/${signature.id}/archive`, buyer.client)
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "content.txt",
        "signature.p7s",
        "certificate.cer",
        "chain/1.cer",
        "revocation.ocsp",
        "timestamp.tst",
      ])
    )
    expect(strFromU8(files["content.txt"]!)).toContain("archived")
    expect(JSON.parse(strFromU8(files["manifest.json"]!))).toMatchObject({
      agreement: { version: 1, language: "kk" },
      signer: { masked_iin: expect.stringContaining("******") },
    })
  })

  it("B5 another buyer's archive does not exist", async () => {
    await publishAgreement(shop.admin, "private")
    const [buyer, other] = [await registerBuyer(shop.store), await registerBuyer(shop.store)]
    const { id } = await signAgreement(buyer)
    const path = `${SIGNATURES}/${id}/archive`
    await expectRefusal(other.client.get(path), 404, "signature_not_found")
    await expectRefusal(shop.store.get(path), 401)
  })

  it("B5 the database itself keeps every signature", async () => {
    await publishAgreement(shop.admin, "evidence")
    await signAgreement(await registerBuyer(shop.store))
    await expect(shop.change("UPDATE eds_agreement_signature SET language = 'en'")).rejects.toThrow(
      "kept"
    )
    await expect(shop.change("DELETE FROM eds_agreement_signature")).rejects.toThrow("kept")
  })

  it("B8 staff find signatures by IIN, masked IIN and name, and export them", async () => {
    await publishAgreement(shop.admin, "found")
    const buyer = await registerBuyer(shop.store)
    const { id } = await signAgreement(buyer)
    await signAgreement(await registerBuyer(shop.store))
    const masked = `${buyer.person.iin.slice(0, 4)}******${buyer.person.iin.slice(-2)}`
    for (const q of [buyer.person.iin, masked]) {
      const { data } = await shop.admin.get("/admin/agreement-signatures", { params: { q } })
      expect(data.signatures.map((one: { id: string }) => one.id)).toContain(id)
      expect(JSON.stringify(data)).not.toContain(buyer.person.iin)
    }
    const whole = await shop.admin.get("/admin/agreement-signatures", {
      params: { q: buyer.person.iin },
    })
    expect(whole.data.count).toBe(1)
    const files = await archiveOf(shop, `/admin/agreement-signatures/${id}/archive`)
    expect(files["signature.p7s"]).toBeDefined()
    const { data } = await shop.admin.get(`/admin/customers/${buyer.customer.id}/eds`)
    expect(data.eds.agreement.status).toBe("signed")
  })

  it("B8 the admin's addresses are for staff", async () => {
    const buyer = await registerBuyer(shop.store)
    for (const http of [shop.bare, buyer.client]) {
      await expect(http.get("/admin/agreement-signatures")).rejects.toThrow("401")
      await expect(http.post("/admin/agreements", { texts: texts("no") })).rejects.toThrow("401")
    }
  })
})
