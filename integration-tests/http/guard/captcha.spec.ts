import {
  captchaHeader,
  fetchChallenge,
  solve,
  solveCaptcha,
  type CaptchaHeader,
} from "../../support/suite/captcha"
import type { Http } from "../../support/suite/clients"
import { expectRefusal, refusalOf } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { World } from "../branches/world"

/** What the tests reach past HTTP for: the clock, the load, and the nightly job. */
type Captcha = { clock: () => Date; tidy(): Promise<number> }
type Traffic = { challengeIssued(now: Date): Promise<number> }

storeSuite(
  "captcha",
  (shop) => {
    const world = new World(shop)
    let variant_id: string
    let elsewhere: string
    const captcha = () => shop.container.resolve<Captcha>("captcha")

    beforeAll(async () => {
      await world.build()
      variant_id = (await world.goods({ handle: "coin", stock: { astana: 50 } })).variant_id
      elsewhere = (await world.goods({ handle: "other", stock: { almaty: 50 } })).variant_id
    })

    afterEach(() => {
      captcha().clock = () => new Date()
    })

    const later = (minutes: number) => {
      captcha().clock = () => new Date(Date.now() + minutes * 60_000)
    }
    const place = () => ({
      region_id: world.regionId,
      sales_channel_id: world.place("astana").sales_channel_id,
    })
    const newCart = async (buyer: Http = shop.store): Promise<string> => {
      const { data } = await buyer.post("/store/carts", place())
      return data.cart.id
    }
    const add = (cartId: string, headers: Partial<CaptchaHeader>, buyer: Http = shop.store) =>
      buyer.post(`/store/carts/${cartId}/line-items`, { variant_id, quantity: 1 }, { headers })
    const open = (
      headers: Partial<CaptchaHeader>,
      items: unknown = [{ variant_id, quantity: 1 }]
    ) => shop.store.post("/store/carts", { ...place(), items }, { headers })

    describe("G22 before a coin goes into a cart", () => {
      it("takes a solution made for the cart, and asks for another one next time", async () => {
        const cart = await newCart()
        const { data } = await add(cart, await solveCaptcha(shop.store, cart))
        expect(data.cart.items).toMatchObject([{ variant_id, quantity: 1 }])
        const again = await add(cart, await solveCaptcha(shop.store, cart))
        expect(again.data.cart.items).toMatchObject([{ variant_id, quantity: 2 }])
      })

      it("asks for one, B1 also in an address in capitals and for a new cart with items", async () => {
        const cart = await newCart()
        await expectRefusal(add(cart, {}), 400, "captcha_required")
        await expectRefusal(add(cart, { "x-captcha": "" }), 400, "captcha_required")
        const body = { variant_id, quantity: 1 }
        const shouted = shop.store.post(`/STORE/Carts/${cart}/Line-Items/`, body)
        await expectRefusal(shouted, 400, "captcha_required")
        await expectRefusal(open({}), 400, "captcha_required")
        expect((await open({}, [])).data.cart.items).toEqual([])
      })

      it("takes a solution for no cart where a cart begins: a new one with items, or an empty one", async () => {
        const { data } = await open(await solveCaptcha(shop.store))
        expect(data.cart.items).toHaveLength(1)
        const empty = await newCart()
        await add(empty, await solveCaptcha(shop.store))
        const filled = add(empty, await solveCaptcha(shop.store))
        await expectRefusal(filled, 400, "captcha_invalid")
      })

      it("gives a challenge that nobody caches, in the form of the widget, that ends in five minutes", async () => {
        const { data, headers } = await shop.store.get("/store/captcha")
        expect(headers["cache-control"]).toBe("no-store")
        const { required, expires_at, challenge } = data.captcha
        expect(required).toBe(true)
        expect(challenge).toEqual({
          parameters: {
            algorithm: "PBKDF2/SHA-256",
            cost: 1000,
            data: { buyer: "visitor", cart: null },
            expiresAt: Date.parse(expires_at) / 1000,
            keyLength: 32,
            keyPrefix: expect.stringMatching(/^[0-9a-f]{32}$/),
            keySignature: expect.stringMatching(/^[0-9a-f]{64}$/),
            nonce: expect.stringMatching(/^[0-9a-f]{32}$/),
            salt: expect.stringMatching(/^[0-9a-f]{32}$/),
          },
          signature: expect.stringMatching(/^[0-9a-f]{64}$/),
        })
        const minutes = (Date.parse(expires_at) - Date.now()) / 60_000
        expect(Math.round(minutes)).toBe(5)
      })
    })

    describe("G22, B1 takes each solution once", () => {
      it("even when twenty requests bring it at the same moment", async () => {
        const carts = await Promise.all(Array.from({ length: 20 }, () => newCart()))
        const solution = await solveCaptcha(shop.store)
        const answers = await Promise.all(
          carts.map((cart) => add(cart, solution).then(({ status }) => status, reasonCode))
        )
        const used = Array<string>(19).fill("captcha_used")
        expect(answers.sort()).toEqual([200, ...used])
      })

      it("but not for what is refused before core begins", async () => {
        const cart = await newCart()
        const solution = await solveCaptcha(shop.store, cart)
        const items = `/store/carts/${cart}/line-items`
        const sold = shop.store.post(
          items,
          { variant_id: elsewhere, quantity: 1 },
          { headers: solution }
        )
        await expectRefusal(sold, 400, "item_not_sold_at_branch")
        const shapeless = shop.store.post(items, { quantity: 1 }, { headers: solution })
        await expectRefusal(shapeless, 400, "invalid_data")
        const tooMany = shop.store.post(items, { variant_id, quantity: 51 }, { headers: solution })
        await expectRefusal(tooMany, 400, "insufficient_inventory")
        await add(cart, solution)
        await expectRefusal(add(cart, solution), 400, "captcha_used")
      })

      it("and uses it up where core itself refuses: the next try needs another one", async () => {
        const goods = await world.goods({ handle: "priceless", stock: { astana: 5 } })
        const variant = `/admin/products/${goods.id}/variants/${goods.variant_id}`
        await shop.admin.post(variant, { prices: [] })
        const cart = await newCart()
        const body = { variant_id: goods.variant_id, quantity: 1 }
        const addWith = (headers: CaptchaHeader) =>
          shop.store.post(`/store/carts/${cart}/line-items`, body, { headers })
        const solution = await solveCaptcha(shop.store, cart)
        const refusal = await expectRefusal(addWith(solution), 400, "invalid_data")
        expect(refusal.message).toMatch(/price/)
        await expectRefusal(addWith(solution), 400, "captcha_used")
        await shop.admin.post(variant, { prices: [{ currency_code: "kzt", amount: 10_000 }] })
        const { data } = await addWith(await solveCaptcha(shop.store, cart))
        expect(data.cart.items).toMatchObject([{ ...body }])
      })

      it("and forgets it a day after it has expired", async () => {
        const cart = await newCart()
        await add(cart, await solveCaptcha(shop.store, cart))
        later(60)
        expect(await captcha().tidy()).toBe(0)
        later(25 * 60)
        expect(await captcha().tidy()).toBe(1)
      })
    })

    describe("G22, B1 takes no solution", () => {
      it("that has expired", async () => {
        const cart = await newCart()
        const solution = await solveCaptcha(shop.store, cart)
        later(6)
        await expectRefusal(add(cart, solution), 400, "captcha_expired")
        later(4)
        expect((await add(cart, solution)).status).toBe(200)
      })

      it("of another cart", async () => {
        const solution = await solveCaptcha(shop.store, await newCart())
        await expectRefusal(add(await newCart(), solution), 400, "captcha_invalid")
        await expectRefusal(open(solution), 400, "captcha_invalid")
      })

      it("of another buyer, or from before the sign-in", async () => {
        const [buyer, other] = [await shop.asCustomer(), await shop.asCustomer()]
        const cart = await newCart(buyer)
        for (const stranger of [shop.store, other]) {
          const solution = await solveCaptcha(stranger)
          await expectRefusal(add(cart, solution, buyer), 400, "captcha_invalid")
        }
        const own = await solveCaptcha(buyer, cart)
        expect((await add(cart, own, buyer)).status).toBe(200)
      })

      it("whose challenge was changed, or whose work was not done", async () => {
        const cart = await newCart()
        const challenge = await fetchChallenge(shop.store, cart)
        const solution = await solve(challenge)
        const { parameters } = challenge
        const withParameters = (change: object) =>
          captchaHeader({ ...challenge, parameters: { ...parameters, ...change } }, solution)
        const { keySignature: _, ...unsigned } = parameters
        const forged = [
          withParameters({ expiresAt: parameters.expiresAt + 3600 }),
          withParameters({ data: { ...parameters.data, cart: null } }),
          withParameters({ data: { ...parameters.data, admin: true } }),
          withParameters({ nonce: "0".repeat(32) }),
          withParameters({ cost: 1 }),
          captchaHeader({ ...challenge, parameters: unsigned }, solution),
          captchaHeader({ ...challenge, signature: "0".repeat(64) }, solution),
          captchaHeader({ parameters }, solution),
          captchaHeader(challenge, { ...solution, derivedKey: "0".repeat(64) }),
          captchaHeader(challenge, { ...solution, derivedKey: solution.derivedKey.slice(2) }),
          captchaHeader(challenge, { counter: solution.counter }),
          captchaHeader(challenge, null),
          // What the widget makes in its test mode.
          captchaHeader(null, null),
        ]
        for (const header of forged) {
          await expectRefusal(add(cart, header), 400, "captcha_invalid")
        }
        expect((await add(cart, captchaHeader(challenge, solution))).status).toBe(200)
      })

      it("that is none: garbage, other JSON, other alphabets, too long", async () => {
        const cart = await newCart()
        const base64 = (text: string) => Buffer.from(text).toString("base64")
        const garbage = [
          "x",
          "%%%",
          "null",
          ...["null", "[]", "{", '{"challenge":1}', "[".repeat(2000), "\u0000"].map(base64),
          base64(JSON.stringify({ __proto__: null, challenge: {}, solution: {} })),
          "A".repeat(9000),
        ]
        for (const header of garbage) {
          await expectRefusal(add(cart, { "x-captcha": header }), 400, "captcha_invalid")
        }
      })

      it("of a megabyte, which Node itself turns away", async () => {
        const cart = await newCart()
        const huge = add(cart, { "x-captcha": "A".repeat(1024 * 1024) })
        await expect(huge).rejects.toMatchObject({
          message: expect.stringMatching(/431|ECONNRESET|EPIPE|socket hang up/),
        })
        expect((await shop.store.get(`/store/carts/${cart}`)).data.cart.items).toEqual([])
      })
    })

    describe("B1 a stranger's cart", () => {
      it("does not exist, solution or not", async () => {
        const cart = await newCart(await shop.asCustomer())
        await expectRefusal(add(cart, {}), 404, "cart_not_found")
        await expectRefusal(add(cart, await solveCaptcha(shop.store)), 404, "cart_not_found")
        await expectRefusal(fetchChallenge(shop.store, cart), 404, "cart_not_found")
        await expectRefusal(fetchChallenge(shop.store, "cart_none"), 404, "cart_not_found")
      })

      it("is not named by a query of another shape", async () => {
        for (const query of ["cart_id=", "cart_id[]=a&cart_id[]=b", `cart_id=${"c".repeat(300)}`]) {
          const { status } = await refusalOf(shop.store.get(`/store/captcha?${query}`))
          expect([400, 404]).toContain(status)
        }
      })
    })

    it("G22 costs more the more challenges are asked for", async () => {
      const now = captcha().clock()
      captcha().clock = () => now
      const calm = await solve(await fetchChallenge(shop.store))
      expect(calm.counter).toBeLessThanOrEqual(2250)
      const traffic = shop.container.resolve<Traffic>("traffic")
      let load = 0
      while (load < 800) {
        load = await traffic.challengeIssued(now)
      }
      const busy = await solve(await fetchChallenge(shop.store))
      expect(busy.counter).toBeGreaterThan(2250)
    })

    it("G22 tells the audit log once of a program that keeps failing", async () => {
      const buyer = await shop.asCustomer()
      const cart = await newCart(buyer)
      for (let times = 0; times < 45; times += 1) {
        await expectRefusal(add(cart, { "x-captcha": "x" }, buyer), 400, "captcha_invalid")
      }
      const { data } = await shop.admin.get("/admin/audit", {
        params: { action: "captcha.failing" },
      })
      const [me] = [(await buyer.get("/store/customers/me")).data.customer.id]
      const lines = data.entries.filter((line: { actor_id: string }) => line.actor_id === me)
      expect(lines).toMatchObject([{ actor_type: "customer", details: { failures: 20 } }])
    })
  },
  { from: "migrated", guests: true, env: { CAPTCHA: "on" } }
)

const reasonCode = (error: { response: { data: { code: string } } }): string =>
  error.response.data.code
