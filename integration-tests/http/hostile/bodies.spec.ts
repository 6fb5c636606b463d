import type { Branch, Cart, CoinCard } from "../../support/suite/contract"
import { ADDRESS } from "../../support/suite/purchase"
import { storeSuite } from "../../support/suite/store-suite"
import { attemptAll, disorderly, notRefused, type Attempt } from "./probe"
import { BROKEN_BODIES, HOSTILE_NUMBERS, HOSTILE_VALUES, STRANGE_BODIES } from "./values"

storeSuite(
  "hostile bodies",
  (shop) => {
    let branch: Branch
    let coin: CoinCard
    let cart: Cart
    let payments: string

    beforeAll(async () => {
      const { data } = await shop.store.get("/store/coins", {
        params: { in_stock: true, method: "pickup", limit: 1 },
      })
      coin = data.coins[0]
      const found = await shop.store.get(`/store/products/${coin.id}/availability`)
      const place = found.data.availability.branches.find(
        (candidate: { available: number }) => candidate.available > 0
      )
      branch = await shop.branch(place.code)
      cart = await shop.cartAt(branch, [coin])
      const collection = await shop.store.post("/store/payment-collections", { cart_id: cart.id })
      payments = collection.data.payment_collection.id
    })

    /** Requests with a body, each with one that is in order. */
    const requests = (): Record<string, { url: string; body: Record<string, unknown> }> => ({
      "new cart": {
        url: "/store/carts",
        body: { region_id: "", sales_channel_id: branch.sales_channel_id, email: "a@example.kz" },
      },
      "cart change": {
        url: `/store/carts/${cart.id}`,
        body: { email: "a@example.kz", shipping_address: ADDRESS, metadata: { note: "a" } },
      },
      "new item": {
        url: `/store/carts/${cart.id}/line-items`,
        body: { variant_id: coin.variant_id, quantity: 1 },
      },
      "item change": {
        url: `/store/carts/${cart.id}/line-items/${cart.items[0]?.id}`,
        body: { quantity: 1 },
      },
      "shipping method": {
        url: `/store/carts/${cart.id}/shipping-methods`,
        body: { option_id: "so_1" },
      },
      "payment collection": { url: "/store/payment-collections", body: { cart_id: cart.id } },
      "payment session": {
        url: `/store/payment-collections/${payments}/payment-sessions`,
        body: { provider_id: "pp_system_default" },
      },
      completion: { url: `/store/carts/${cart.id}/complete`, body: {} },
      promotion: { url: `/store/carts/${cart.id}/promotions`, body: { promo_codes: ["A"] } },
      registration: {
        url: "/auth/customer/emailpass/register",
        body: { email: "b@example.kz", password: "Altyn-Qazyna-2026!" },
      },
      "sign-in": {
        url: "/auth/customer/emailpass",
        body: { email: "b@example.kz", password: "Altyn-Qazyna-2026!" },
      },
      "password reset": {
        url: "/auth/customer/emailpass/reset-password",
        body: { identifier: "b@example.kz" },
      },
    })

    const post = (what: string, url: string, data: unknown): Attempt => ({
      what,
      method: "POST",
      url,
      data,
    })

    const NAMES = [
      "new cart",
      "cart change",
      "new item",
      "item change",
      "shipping method",
      "payment collection",
      "payment session",
      "promotion",
      "registration",
      "sign-in",
    ]

    it.each([...NAMES, "completion", "password reset"])(
      "B1 refuses a body that is no JSON: %s",
      async (name) => {
        const { url } = requests()[name]!
        const attempts = Object.entries(BROKEN_BODIES).map(([what, body]) => post(what, url, body))
        expect(notRefused(await attemptAll(shop.store, attempts))).toEqual([])
      }
    )

    it.each(NAMES)("B1 takes strange JSON without failing: %s", async (name) => {
      const { url } = requests()[name]!
      const attempts = Object.entries(STRANGE_BODIES).map(([what, body]) => post(what, url, body))
      expect(disorderly(await attemptAll(shop.store, attempts))).toEqual([])
    })

    it.each(NAMES)(
      "B1 takes SQL, HTML and worse in every field without failing: %s",
      async (name) => {
        const { url, body } = requests()[name]!
        const attempts = mutations(body).map(([what, mutated]) => post(what, url, mutated))
        expect(disorderly(await attemptAll(shop.store, attempts))).toEqual([])
      }
    )

    it.each(["new item", "item change"])(
      "G25, B1 refuses quantities that cannot be: %s",
      async (name) => {
        const { url, body } = requests()[name]!
        const impossible = Object.entries(HOSTILE_NUMBERS).filter(
          ([what]) => !(name === "item change" && what === "zero")
        )
        const attempts = impossible.map(([what, quantity]) =>
          post(what, url, { ...body, quantity })
        )
        expect(notRefused(await attemptAll(shop.store, attempts))).toEqual([])
      }
    )

    it("G25 takes a quantity of zero for what it says: the position is removed", async () => {
      const { url } = requests()["item change"]!
      await shop.store.post(url, { quantity: 0 })
      const { data } = await shop.store.get(`/store/carts/${cart.id}`)
      expect(data.cart.items).toEqual([])
    })

    it("B1 refuses a body beyond all measure", async () => {
      const attempts = ["/store/carts", "/auth/customer/emailpass"].map((url) =>
        post(url, url, { email: "a".repeat(3_000_000) })
      )
      expect(notRefused(await attemptAll(shop.store, attempts))).toEqual([])
    })

    it("B1 does not let a client set its own price", async () => {
      const { url, body } = requests()["new item"]!
      await attemptAll(shop.store, [post("price", url, { ...body, unit_price: 1 })])
      const { data } = await shop.store.get(`/store/carts/${cart.id}`)
      expect(data.cart.items.map((item: { unit_price: number }) => item.unit_price)).toEqual([
        coin.price?.amount,
      ])
    })

    it("B1 keeps hostile text as text", async () => {
      const address_1 = `<b>'; DROP TABLE cart; --</b>`
      await shop.store.post(`/store/carts/${cart.id}`, {
        shipping_address: { ...ADDRESS, address_1 },
      })
      const { data } = await shop.store.get(`/store/carts/${cart.id}`)
      expect(data.cart.shipping_address.address_1).toBe(address_1)
    })
  },
  { guests: true }
)

/** A body with each of its fields replaced in turn by each hostile value. */
function mutations(body: Record<string, unknown>): [string, unknown][] {
  return Object.entries(body).flatMap(([field, value]) => [
    ...Object.entries(HOSTILE_VALUES).map(([what, hostile]): [string, unknown] => [
      `${field}: ${what}`,
      { ...body, [field]: hostile },
    ]),
    ...(isRecord(value)
      ? mutations(value).map(([what, inner]): [string, unknown] => [
          `${field}.${what}`,
          { ...body, [field]: inner },
        ])
      : []),
  ])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
