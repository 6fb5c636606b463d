import { LOCALES, type Language } from "../../support/suite/contract"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"

const HOUR = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()
const message = { kk: "Жаңа монета шықты", ru: "Вышла новая монета", en: "A new coin is out" }

storeSuite("announcements", (shop) => {
  const shown = async (language: Language = "kk") => {
    const headers = { "x-medusa-locale": LOCALES[language] }
    const { data } = await shop.store.get("/store/announcements", { headers })
    return data.announcements as { id: string; message: string; link: string | null }[]
  }
  const create = async (body: Record<string, unknown>) => {
    const { data } = await shop.admin.post("/admin/announcements", { message, ...body })
    return data.announcement
  }

  it.each(["kk", "ru", "en"] as const)("G0 shows what staff announce in %s", async (language) => {
    const { id } = await create({ link: "/coins", level: "info" })
    const line = (await shown(language)).find((announcement) => announcement.id === id)
    expect(line).toEqual({ id, message: message[language], link: "/coins", level: "info" })
  })

  it("G0 shows an announcement only while it is valid", async () => {
    const current = await create({ starts_at: at(-1), ends_at: at(1) })
    const future = await create({ starts_at: at(1) })
    const past = await create({ starts_at: at(-2), ends_at: at(-1) })
    const ids = (await shown()).map(({ id }) => id)
    expect(ids).toContain(current.id)
    expect(ids).not.toContain(future.id)
    expect(ids).not.toContain(past.id)
  })

  it("G0 orders announcements by rank", async () => {
    const last = await create({ rank: 50 })
    const first = await create({ rank: 49 })
    const ids = (await shown()).map(({ id }) => id)
    expect(ids.slice(-2)).toEqual([first.id, last.id])
  })

  it("G0 lets staff change and delete an announcement", async () => {
    const { id } = await create({ rank: 5 })
    const changed = { kk: "Өзгерді", ru: "Изменено", en: null }
    await shop.admin.post(`/admin/announcements/${id}`, { message: changed })
    const { data } = await shop.admin.get(`/admin/announcements/${id}`)
    expect(data.announcement).toMatchObject({ message: changed, rank: 5 })
    const fallback = (await shown("en")).find((announcement) => announcement.id === id)
    expect(fallback?.message).toBe("Өзгерді")

    await shop.admin.delete(`/admin/announcements/${id}`)
    expect((await shown()).map((announcement) => announcement.id)).not.toContain(id)
    await expectRefusal(
      shop.admin.delete(`/admin/announcements/${id}`),
      404,
      "announcement_not_found"
    )
  })

  it("G0 refuses a period that ends before it begins, stored ends included", async () => {
    await expectRefusal(
      shop.admin.post("/admin/announcements", { message, starts_at: at(2), ends_at: at(1) }),
      400,
      "invalid_period"
    )
    const { id } = await create({ ends_at: at(1) })
    await expectRefusal(
      shop.admin.post(`/admin/announcements/${id}`, { starts_at: at(2) }),
      400,
      "invalid_period"
    )
  })

  it.each(["javascript:alert(1)", "//evil.example", "http://plain.example", "/a b"])(
    "B1 refuses the link %s",
    async (link) => {
      await expectRefusal(shop.admin.post("/admin/announcements", { message, link }), 400)
    }
  )

  it("B1 refuses a message without its Kazakh wording", async () => {
    const body = { message: { kk: " ", ru: "Только по-русски" } }
    await expectRefusal(shop.admin.post("/admin/announcements", body), 400)
  })

  it("G0 says what the demonstration invents", async () => {
    const { data } = await shop.store.get("/store/settings")
    expect(data.settings).toMatchObject({
      demo: true,
      demo_facts: ["prices", "stock", "hours"],
      time_zone: "Asia/Almaty",
      currency_code: "kzt",
      locales: ["kk-KZ", "ru-RU", "en-US"],
    })
    const { data: regions } = await shop.store.get("/store/regions")
    expect(data.settings.region_id).toBe(regions.regions[0].id)
  })
})
