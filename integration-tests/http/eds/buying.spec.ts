import { publishAgreement, registerBuyer, signAgreement } from "../../support/sandbox"
import type { Http } from "../../support/suite/clients"
import { prepareToComplete } from "../../support/suite/purchase"
import { expectRefusal } from "../../support/suite/refusal"
import { edsSuite, type EdsShop } from "./suite"

/** Every request that brings a buyer closer to an order, on an existing cart. */
const STEPS: [string, (cart: string, collection: string) => [string, object]][] = [
  ["opening a cart", () => ["/store/carts", {}]],
  ["changing a cart", (cart) => [`/store/carts/${cart}`, { email: "a@example.kz" }]],
  [
    "adding a coin",
    (cart) => [`/store/carts/${cart}/line-items`, { variant_id: "v", quantity: 1 }],
  ],
  ["taking a cart over", (cart) => [`/store/carts/${cart}/customer`, {}]],
  ["choosing a method", (cart) => [`/store/carts/${cart}/shipping-methods`, { option_id: "o" }]],
  ["starting to pay", (cart) => ["/store/payment-collections", { cart_id: cart }]],
  [
    "choosing how to pay",
    (_cart, collection) => [
      `/store/payment-collections/${collection}/payment-sessions`,
      { provider_id: "pp_system_default" },
    ],
  ],
  ["completing", (cart) => [`/store/carts/${cart}/complete`, {}]],
]

/** A cart that only waits to be completed. */
async function readyCart(shop: EdsShop, client: Http): Promise<{ id: string; collection: string }> {
  const branch = await shop.branch("astana")
  const { data } = await shop.store.get("/store/coins", {
    params: { branch_id: branch.id, limit: 50 },
  })
  const coin = data.coins.find(
    (one: { available: number; receiving_methods: string[] }) =>
      one.available > 0 && one.receiving_methods.includes("pickup")
  )
  const cart = await shop.cartAt(branch, [coin], client)
  await prepareToComplete(client, cart.id, "pickup")
  const ready = await client.get(`/store/carts/${cart.id}`)
  return { id: cart.id, collection: ready.data.cart.payment_collection.id }
}

/** A cart from the time before the shop asked for signatures. */
async function earlierCart(
  shop: EdsShop,
  client: Http
): Promise<{ id: string; collection: string }> {
  shop.eds.options.requireAgreementToBuy = false
  const cart = await readyCart(shop, client)
  shop.eds.options.requireAgreementToBuy = true
  return cart
}

async function expectEveryStepRefused(
  http: Http,
  cart: { id: string; collection: string },
  code: string
): Promise<void> {
  for (const [, step] of STEPS) {
    const [path, body] = step(cart.id, cart.collection)
    await expectRefusal(http.post(path, body), 400, code)
  }
}

edsSuite(
  "buying needs the agreement",
  (shop) => {
    it("G6 a guest is refused at every step of buying", async () => {
      await publishAgreement(shop.admin, "guest")
      const cart = await earlierCart(shop, shop.store)
      await expectEveryStepRefused(shop.store, cart, "sign_in_required")
    })

    it("G6 a buyer who has not signed is refused at every step of buying", async () => {
      await publishAgreement(shop.admin, "unsigned")
      const { client } = await registerBuyer(shop.store)
      const cart = await earlierCart(shop, client)
      await expectEveryStepRefused(client, cart, "agreement_not_signed")
    })

    it("G6 a buyer who has signed buys; a new version stops them until they sign it", async () => {
      await publishAgreement(shop.admin, "first")
      const buyer = await registerBuyer(shop.store)
      await signAgreement(buyer)
      const cart = await readyCart(shop, buyer.client)
      await publishAgreement(shop.admin, "second")
      await expectEveryStepRefused(buyer.client, cart, "agreement_outdated")
      await signAgreement(buyer)
      const { data } = await buyer.client.post(`/store/carts/${cart.id}/complete`)
      expect(data.type).toBe("order")
    })

    it("G6 a version that is published for later does not stop anybody before", async () => {
      await publishAgreement(shop.admin, "now")
      const buyer = await registerBuyer(shop.store)
      await signAgreement(buyer)
      await publishAgreement(shop.admin, "tomorrow", new Date(Date.now() + 86_400_000))
      const cart = await shop.cartAt(await shop.branch("astana"), [], buyer.client)
      shop.later({ minutes: 24 * 60 + 1 })
      await expectRefusal(
        buyer.client.post(`/store/carts/${cart.id}`, {}),
        400,
        "agreement_outdated"
      )
    })

    it("G6 the address in capitals is the same address", async () => {
      await publishAgreement(shop.admin, "capitals")
      await expectRefusal(shop.store.post("/store/CARTS", {}), 400, "sign_in_required")
    })

    it("G6 looking at the catalogue needs nothing", async () => {
      await publishAgreement(shop.admin, "looking")
      const { status } = await shop.store.get("/store/coins")
      expect(status).toBe(200)
    })
  },
  { from: "seeded" }
)
