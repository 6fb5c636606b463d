import { createHash } from "node:crypto"
import { publishAgreement, registerBuyer, texts } from "../../support/sandbox"
import { LOCALES } from "../../support/suite/contract"
import { expectRefusal } from "../../support/suite/refusal"
import { edsSuite } from "./suite"

edsSuite("agreement versions", (shop) => {
  it("G4 the version in force is read in three languages", async () => {
    const { id } = await publishAgreement(shop.admin, "бірінші")
    for (const [language, locale] of Object.entries(LOCALES)) {
      const { data } = await shop.store.get("/store/agreements/current", {
        headers: { "x-medusa-locale": locale },
      })
      const { title } = texts("")[language as keyof typeof LOCALES]
      expect(data.agreement).toMatchObject({ id, version: 1, title, locale: language })
      const sum = createHash("sha256").update(data.agreement.text, "utf8").digest("hex")
      expect(data.agreement.sha256).toBe(sum)
    }
  })

  it("G4 a draft is nobody's to read, and is changed until it is published", async () => {
    const { data: draft } = await shop.admin.post("/admin/agreements", { texts: texts("one") })
    const path = `/admin/agreements/${draft.agreement.id}`
    await expectRefusal(
      shop.store.get(`/store/agreements/${draft.agreement.id}`),
      404,
      "agreement_not_found"
    )
    await expectRefusal(shop.store.get("/store/agreements/current"), 404, "agreement_not_found")
    await shop.admin.post(path, { texts: texts("two") })
    await shop.admin.post(`${path}/publish`, {})
    await expectRefusal(
      shop.admin.post(path, { texts: texts("three") }),
      400,
      "agreement_published"
    )
    await expectRefusal(shop.admin.post(`${path}/publish`, {}), 400, "agreement_published")
  })

  it("G4 a version that is published for later comes into force then", async () => {
    const first = await publishAgreement(shop.admin, "first")
    const second = await publishAgreement(shop.admin, "second", new Date(Date.now() + 3_600_000))
    const current = async () =>
      (await shop.store.get("/store/agreements/current")).data.agreement.id
    expect(await current()).toBe(first.id)
    shop.later({ minutes: 61 })
    expect(await current()).toBe(second.id)
  })

  it("G4 versions come into force in the order of their numbers", async () => {
    await publishAgreement(shop.admin, "later", new Date(Date.now() + 3_600_000))
    await expectRefusal(publishAgreement(shop.admin, "now"), 400, "agreement_date")
  })

  it("G4 all languages are mandatory", async () => {
    const { en: _left, ...rest } = texts("half")
    await expectRefusal(shop.admin.post("/admin/agreements", { texts: rest }), 400)
  })

  it("B5 the database itself keeps what is published", async () => {
    await publishAgreement(shop.admin, "kept")
    await expect(shop.change("UPDATE eds_agreement SET texts = '{}'")).rejects.toThrow("kept")
    await expect(shop.change("DELETE FROM eds_agreement")).rejects.toThrow("kept")
  })

  it("G6 before any version is in force nobody buys", async () => {
    const { client } = await registerBuyer(shop.store)
    await expectRefusal(client.post("/store/carts", {}), 400, "agreement_not_signed")
  })
})
