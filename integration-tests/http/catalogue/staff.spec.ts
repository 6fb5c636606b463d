import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { eventually, listCoins, search } from "./list"

storeSuite(
  "staff edit the catalogue",
  (shop) => {
    const technical = async (handle: string) => {
      const { id } = await shop.coin(handle)
      const { data } = await shop.admin.get(`/admin/products/${id}/coin`)
      const { id: _id, created_at: _c, updated_at: _u, deleted_at: _d, ...coin } = data.coin
      return { path: `/admin/products/${id}/coin`, coin }
    }

    it("G20 lets staff fill in what was not known, in three languages", async () => {
      const { path, coin } = await technical("torangy-200")
      const edge = { kk: "бедерлі", ru: "рифлёный", en: "reeded" }
      await shop.admin.post(path, { ...coin, mass_g: 15, edge, issue_date: "2024-03-01" })
      for (const [locale, text] of [
        ["kk-KZ", "бедерлі"],
        ["ru-RU", "рифлёный"],
        ["en-US", "reeded"],
      ]) {
        const headers = { "x-medusa-locale": locale }
        const { data } = await shop.store.get("/store/coins/torangy-200", { headers })
        expect(data.coin).toMatchObject({ mass_g: 15, edge: text, issue_date: "2024-03-01" })
      }
    })

    it("G20 falls back to Kazakh where staff take a wording away", async () => {
      const { path, coin } = await technical("jylan-jyly-2013-altyn")
      await shop.admin.post(path, { ...coin, shape: { ...coin.shape, en: null } })
      const headers = { "x-medusa-locale": "en-US" }
      const { data } = await shop.store.get("/store/coins/jylan-jyly-2013-altyn", { headers })
      expect(data.coin).toMatchObject({ shape: "он екі қырлы", edge: "smooth" })
    })

    it("G27 shows changed receiving methods in the list soon after", async () => {
      const { path, coin } = await technical("uki-2019-500")
      await shop.admin.post(path, { ...coin, receiving_methods: ["pickup"] })
      await eventually(
        () => listCoins(shop.store, { method: "delivery", limit: 100 }),
        ({ coins }) => coins.every(({ handle }) => handle !== "uki-2019-500")
      )
    })

    it.each([
      [{ issue_date: "2024-02-30" }],
      [{ issue_date: "24.07.2013" }],
      [{ receiving_methods: [] }],
      [{ receiving_methods: ["teleport"] }],
      [{ denomination: -1 }],
      [{ mass_g: "heavy" }],
      [{ metal: "unobtainium" }],
      [{ edge: { ru: "гладкий" } }],
      [{ source_url: "javascript:alert(1) " }],
      [{ surprise: true }],
    ])("B1 refuses a technical description with %p", async (wrong) => {
      const { path, coin } = await technical("uki-2019-500")
      await expectRefusal(shop.admin.post(path, { ...coin, ...wrong }), 400)
    })

    it("B1 refuses the coin of a product that does not exist", async () => {
      await expectRefusal(
        shop.admin.get("/admin/products/prod_none/coin"),
        404,
        "product_not_found"
      )
    })

    it("G0 finds a coin by its new name soon after staff renamed it", async () => {
      const { id } = await shop.coin("buran-2015-50")
      await shop.admin.post(`/admin/products/${id}`, { title: "Ғарыш кемесі Наурызбай" })
      await eventually(
        () => search(shop.store, "наурызбай"),
        (found) => found.includes("buran-2015-50")
      )
    })

    it("G17 leaves a coin out of the list soon after it is taken off sale", async () => {
      const { id } = await shop.coin("buran-2015-50")
      await shop.admin.post(`/admin/products/${id}`, { status: "draft" })
      await eventually(
        () => listCoins(shop.store, { limit: 100 }),
        ({ count }) => count === 59
      )
      await expectRefusal(shop.store.get("/store/coins/buran-2015-50"), 404, "coin_not_found")
    })

    it("G17 counts units fresh, and the in-stock filter follows soon after", async () => {
      const branch = await shop.branch("almaty")
      const coin = await shop.coin("dongyz-jyly-2019-altyn")
      expect(coin.available).toBe(1)
      await shop.order(await shop.cartAt(branch, [coin]), "pickup")
      expect((await shop.coin(coin.handle)).available).toBe(0)
      await eventually(
        () => listCoins(shop.store, { in_stock: true, limit: 100 }),
        ({ coins }) => coins.every(({ handle }) => handle !== coin.handle)
      )
    })
  },
  { guests: true }
)
