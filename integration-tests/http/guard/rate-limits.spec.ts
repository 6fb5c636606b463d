import type { AxiosResponse } from "axios"
import type { Http } from "../../support/suite/clients"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"

type Tier = "reads" | "writes" | "signIn" | "money"

/** What the tests reach past HTTP for: to use a quota up without sending thousands of requests. */
type Traffic = { count(tier: Tier, caller: { ip: string; customer_id?: string }): Promise<unknown> }

/** The seats of the tests stand behind the proxy that the shop trusts, which is this machine. */
const from = (...chain: string[]) => ({ headers: { "x-forwarded-for": chain.join(", ") } })

/** A request that is refused for its content, so that nothing is written. */
const nothing = (): Record<string, never> => ({})

storeSuite(
  "rate limits",
  (shop) => {
    const use = async (tier: Tier, ip: string, times: number, customer_id?: string) => {
      const traffic = shop.container.resolve<Traffic>("traffic")
      for (let time = 0; time < times; time += 1) {
        await traffic.count(tier, { ip, customer_id })
      }
    }
    const expectTooMany = (request: Promise<unknown>) =>
      expectRefusal(request, 429, "too_many_requests")
    const answerOf = (request: Promise<AxiosResponse>): Promise<AxiosResponse> =>
      request.catch((error: { response: AxiosResponse }) => error.response)
    const customerId = async (buyer: Http, ip: string): Promise<string> =>
      (await buyer.get("/store/customers/me", from(ip))).data.customer.id

    const REQUESTS: [Tier, number, "get" | "post", string][] = [
      ["reads", 6000, "get", "/store/regions"],
      ["writes", 1500, "post", "/store/carts/cart_none"],
      ["writes", 1500, "get", "/store/captcha"],
      ["money", 300, "post", "/store/carts/cart_none/complete"],
      ["money", 300, "post", "/store/payment-collections"],
      ["signIn", 500, "post", "/auth/customer/emailpass"],
      ["signIn", 500, "post", "/auth/user/emailpass"],
      ["signIn", 500, "post", "/store/eds/challenges"],
    ]

    it.each(REQUESTS)(
      "B1 %s: after %i by one address the next is refused, those of others are not: %s %s",
      async (tier, limit, method, path) => {
        const index = REQUESTS.findIndex((row) => row[3] === path)
        const [mine, other] = [`203.0.113.${index}`, `198.51.100.${index}`]
        const send = (ip: string) =>
          answerOf(shop.store.request({ method, url: path, ...from(ip) }))
        await use(tier, mine, limit - 1)
        expect((await send(mine)).status).not.toBe(429)
        const { status, headers, data } = await send(mine)
        expect({ status, data }).toMatchObject({ status: 429, data: { code: "too_many_requests" } })
        expect(headers["retry-after"]).toMatch(/^[1-9]\d*$/)
        expect(Number(headers["retry-after"])).toBeLessThanOrEqual(tier === "signIn" ? 300 : 60)
        expect((await send(other)).status).not.toBe(429)
      }
    )

    it("B1 tells what is left in headers", async () => {
      const { headers } = await shop.store.get("/store/regions", from("203.0.113.100"))
      expect(headers["ratelimit-policy"]).toBe('"reads-address";q=6000;w=60')
      expect(headers.ratelimit).toMatch(/^"reads-address";r=5999;t=\d+$/)
      expect(headers).not.toHaveProperty("retry-after")
    })

    it("B1 counts an account over all its addresses, and apart from others of its address", async () => {
      const [buyer, neighbour] = [await shop.asCustomer(), await shop.asCustomer()]
      const me = await customerId(buyer, "203.0.113.110")
      const change = (client: Http, ip: string) =>
        client.post("/store/carts/cart_none", nothing(), from(ip))
      await use("writes", "203.0.113.111", 60, me)
      await use("writes", "203.0.113.112", 59, me)
      await expectRefusal(change(buyer, "203.0.113.113"), 404, "cart_not_found")
      await expectTooMany(change(buyer, "203.0.113.114"))
      await expectTooMany(change(buyer, "203.0.113.111"))
      await expectRefusal(change(neighbour, "203.0.113.111"), 404, "cart_not_found")
      await expectRefusal(change(shop.store, "203.0.113.111"), 404, "cart_not_found")
    })

    it("B1 takes an IPv6 household as one address", async () => {
      await use("reads", "2001:db8:1:2::1", 6000)
      await expectTooMany(shop.store.get("/store/regions", from("2001:db8:1:2:ffff::2")))
      const { status } = await shop.store.get("/store/regions", from("2001:db8:1:3::1"))
      expect(status).toBe(200)
    })

    it("B1 believes no address that somebody untrusted puts before their own", async () => {
      await use("reads", "203.0.113.120", 6000)
      for (const invented of ["192.0.2.1", "127.0.0.1", "::1", "not an address"]) {
        await expectTooMany(shop.store.get("/store/regions", from(invented, "203.0.113.120")))
      }
      await use("reads", "192.0.2.2", 6000)
      const { status } = await shop.store.get("/store/regions", from("192.0.2.2", "203.0.113.121"))
      expect(status).toBe(200)
    })

    it("B1 does not count what a trusted server reads for all its pages, and everything else it does", async () => {
      await use("reads", "127.0.0.1", 6000)
      await use("writes", "127.0.0.1", 1500)
      const { status, headers } = await shop.store.get("/store/regions")
      expect(status).toBe(200)
      expect(headers).not.toHaveProperty("ratelimit")
      await expectTooMany(shop.store.post("/store/carts/cart_none", nothing()))
    })

    it("B1 leaves the health check and the staff's work alone", async () => {
      for (const tier of ["reads", "writes", "signIn", "money"] as const) {
        await use(tier, "203.0.113.130", 6001)
      }
      expect((await shop.bare.get("/health", from("203.0.113.130"))).status).toBe(200)
      expect((await shop.admin.get("/admin/orders", from("203.0.113.130"))).status).toBe(200)
    })

    it("G22 has no captcha where the shop is told to do without", async () => {
      const { data } = await shop.store.get("/store/captcha", from("203.0.113.140"))
      expect(data).toEqual({ captcha: { required: false } })
    })
  },
  { from: "migrated", guests: true, env: { RATE_LIMITS: "on" } }
)
