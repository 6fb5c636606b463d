import { refusalOf, type Refusal } from "../../support/suite/refusal"
import { prepareToComplete } from "../../support/suite/purchase"
import type { Http } from "../../support/suite/clients"
import { storeSuite } from "../../support/suite/store-suite"
import { World, type Goods } from "../branches/world"

/** What no field of the API is for. Built by hand because JSON.stringify would repair some of it. */
const HOSTILE = [
  `"' OR 1=1; DROP TABLE branch; --"`,
  `"<script>alert(1)</script>"`,
  `"\\u0000"`,
  `"\\ud800"`,
  `"../../etc/passwd"`,
  `"${"я".repeat(5000)}"`,
  `-1`,
  `0.5`,
  `1e308`,
  `1e309`,
  `9007199254740993`,
  `true`,
  `null`,
  `[]`,
  `{}`,
  `[{"$ne":null}]`,
  `{"$gt":""}`,
]

/** Several hundred requests in one test, in milliseconds. */
const PATIENCE = 300_000

const HOSTILE_PATHS = [
  "%00",
  "%E0%A4%A",
  "'%20OR%201=1--",
  "%3Cb%3E",
  "..%2f..%2f",
  "a".repeat(2000),
]

const HOSTILE_QUERIES = [
  "limit=-1",
  "limit=1e309",
  "limit[]=1",
  "offset=99999999999999999999",
  "order=nope",
  "order[$gt]=1",
  "fields=%00",
  "fields[]=id",
  "locale[]=kk-KZ",
  "locale[a]=kk-KZ",
  "a.b.c=1",
  "q[$ilike]=1",
  "q=%00",
  "id[$gt]=1",
  "created_at[$gt]=banana",
  "region_id=nope",
  "cart_id=nope",
  "sales_channel_id=nope",
  "branch_id[$ne]=1",
  "__proto__[a]=1",
  "constructor[prototype][a]=1",
]

type Answer = { status: number; body: Refusal }

const isRefusal = ({ status, body }: Answer): boolean =>
  status < 500 &&
  /^[a-z][a-z_]+$/.test(body.code) &&
  /\S/.test(body.message) &&
  typeof body.type === "string"

storeSuite(
  "hostile input",
  (shop) => {
    const world = new World(shop)
    let coin: Goods
    let cartId: string
    let lineId: string
    let buyer: Http

    beforeAll(async () => {
      await world.build()
      coin = await world.goods({ handle: "coin", stock: { astana: 50 } })
      const { data } = await shop.store.post("/store/carts", {
        region_id: world.regionId,
        sales_channel_id: world.place("astana").sales_channel_id,
        items: [{ variant_id: coin.variant_id, quantity: 1 }],
      })
      cartId = data.cart.id
      lineId = data.cart.items[0].id
      await prepareToComplete(shop.store, cartId, "pickup")
      buyer = await shop.asCustomer()
    })

    /** Bodies go out as written: axios would turn broken JSON into a proper string. */
    const asWritten = () => ({
      headers: { "content-type": "application/json" },
      transformRequest: (body: string) => body,
    })

    /** Sends it and describes every answer that is neither a success nor a refusal with a code. */
    const judge = async (name: string, request: Promise<unknown>): Promise<string[]> => {
      const failed: Answer | Error | undefined = await request.then(
        () => undefined,
        (reason) => refusalOf(Promise.reject(reason)).catch(() => new Error(String(reason)))
      )
      if (failed instanceof Error) {
        return [`${name}: no answer, ${failed.message}`]
      }
      return !failed || isRefusal(failed)
        ? []
        : [`${name}: ${failed.status} ${JSON.stringify(failed.body).slice(0, 200)}`]
    }

    type Attempt = [name: string, send: () => Promise<unknown>]

    const judgeAll = async (attempts: Attempt[]): Promise<string[]> => {
      const complaints: string[] = []
      for (const [name, send] of attempts) {
        complaints.push(...(await judge(name, send())))
      }
      return complaints
    }

    /** For attempts that do not wait for each other; those on one cart do, for its lock. */
    const judgeAtOnce = async (attempts: Attempt[]): Promise<string[]> => {
      const lanes = Array.from({ length: 6 }, (_, lane) =>
        judgeAll(attempts.filter((_, index) => index % 6 === lane))
      )
      return (await Promise.all(lanes)).flat()
    }

    const inField = (client: () => Http, path: () => string, body: object, field: string) =>
      HOSTILE.map((value): Attempt => [
        `${path()} ${field}=${value.slice(0, 40)}`,
        () => {
          const mark = "__HOSTILE__"
          const text = JSON.stringify({ ...body, [field]: mark }).replace(`"${mark}"`, () => value)
          return client().post(path(), text, asWritten())
        },
      ])

    it(
      "B1 refuses hostile values in every field of a new cart with a code",
      async () => {
        const body = {
          region_id: world.regionId,
          sales_channel_id: world.place("astana").sales_channel_id,
        }
        const fields = [
          "region_id",
          "sales_channel_id",
          "email",
          "currency_code",
          "items",
          "metadata",
          "promo_codes",
          "locale",
          "shipping_address",
          "billing_address",
          "unknown",
        ]
        const requests = fields.flatMap((field) =>
          inField(
            () => shop.store,
            () => "/store/carts",
            body,
            field
          )
        )
        expect(await judgeAtOnce(requests)).toEqual([])
      },
      PATIENCE
    )

    it(
      "B1 refuses hostile values in every field of a cart's routes with a code",
      async () => {
        const of = (path: string, body: object, ...fields: string[]) =>
          fields.flatMap((field) =>
            inField(
              () => shop.store,
              () => `/store/carts/${cartId}${path}`,
              body,
              field
            )
          )
        const address = { country_code: "kz" }
        const requests = [
          ...of("", {}, "email", "region_id", "metadata", "promo_codes", "locale", "unknown"),
          ...of("", { shipping_address: address }, "billing_address", "shipping_address"),
          ...of("/line-items", { variant_id: coin.variant_id }, "quantity", "metadata"),
          ...of("/line-items", { quantity: 1 }, "variant_id"),
          ...of(`/line-items/${lineId}`, {}, "quantity"),
          ...of(`/line-items/${lineId}`, { quantity: 1 }, "metadata", "unknown"),
          ...of("/shipping-methods", {}, "option_id"),
          ...of("/promotions", {}, "promo_codes"),
          ...of("/taxes", {}, "fields"),
        ]
        expect(await judgeAll(requests)).toEqual([])
      },
      PATIENCE
    )

    it(
      "B1 refuses hostile values of sign-up, sign-in and a buyer's data with a code",
      async () => {
        const of = (client: () => Http, path: string, body: object, ...fields: string[]) =>
          fields.flatMap((field) => inField(client, () => path, body, field))
        const bare = () => shop.bare
        const credentials = { email: "a@example.kz", password: "Altyn-Qazyna-2026!" }
        const requests = [
          ...of(bare, "/auth/customer/emailpass", credentials, "email", "password"),
          ...of(bare, "/auth/customer/emailpass/register", credentials, "email", "password"),
          ...of(bare, "/auth/customer/emailpass/reset-password", {}, "identifier"),
          ...of(() => buyer, "/store/customers/me", {}, "first_name", "phone", "metadata", "email"),
          ...of(() => buyer, "/store/customers/me/addresses", {}, "address_1", "country_code"),
          ...of(() => shop.store, "/store/payment-collections", {}, "cart_id"),
          ...of(() => shop.store, "/store/returns", {}, "order_id", "items"),
        ]
        expect(await judgeAtOnce(requests)).toEqual([])
      },
      PATIENCE
    )

    it(
      "B1 refuses hostile addresses and queries with a code, and never hangs",
      async () => {
        const parents = [
          "products",
          "carts",
          "orders",
          "branches",
          "regions",
          "collections",
          "product-categories",
          "payment-collections",
        ]
        const lists = [
          "products",
          "branches",
          "regions",
          "collections",
          "shipping-options",
          "orders",
        ]
        const get = (path: string): Attempt => [
          path.slice(0, 80),
          () => shop.store.get(path, { timeout: 10_000 }),
        ]
        const requests = [
          ...parents.flatMap((parent) => HOSTILE_PATHS.map((id) => get(`/store/${parent}/${id}`))),
          ...lists.flatMap((list) =>
            HOSTILE_QUERIES.map((query) => get(`/store/${list}?${query}`))
          ),
          ...HOSTILE_QUERIES.map((query) => get(`/store/availability?product_id=x&${query}`)),
          ...HOSTILE_PATHS.map((id) => get(`/store/products/${id}/availability`)),
        ]
        expect(await judgeAtOnce(requests)).toEqual([])
      },
      PATIENCE
    )

    it("B1 refuses broken JSON, too long bodies and unknown routes with their codes", async () => {
      const post = (body: string) => shop.store.post("/store/carts", body, asWritten())
      for (const body of ['{"a":', '"text"', "null", "x=1", "{]"]) {
        expect((await refusalOf(post(body))).body.code).toBe("invalid_json")
      }
      const large = JSON.stringify({ metadata: { text: "a".repeat(200_000) } })
      expect(await refusalOf(post(large))).toMatchObject({
        status: 413,
        body: { code: "payload_too_large" },
      })
      const unknown = [
        () => shop.store.get("/store/treasure"),
        () => shop.store.put("/store/carts", {}),
        () => shop.bare.get("/auth/treasure"),
      ]
      for (const send of unknown) {
        expect((await refusalOf(send())).body.code).toBe("route_not_found")
      }
    })
  },
  { from: "migrated", guests: true }
)
