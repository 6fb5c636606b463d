import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { Parcel } from "./parcel"

type Zone = { code: string; bands: { up_to_grams: number; price: number }[] }
type Tariff = { zones: Zone[] } & Record<string, unknown>

storeSuite(
  "staff and the courier",
  (shop) => {
    const read = async (): Promise<{ version: number; tariff: Tariff }> =>
      (await shop.admin.get("/admin/courier/tariff")).data

    const post = (path: string, body: unknown) => shop.admin.post(`/admin/courier/${path}`, body)

    const bandsOf = ({ zones }: Tariff, code: string) =>
      zones.find((zone) => zone.code === code)!.bands

    it("G24 put a tariff in force, and the next price is made by it", async () => {
      const { version, tariff } = await read()
      const insurance = { rate_percent: 1.25, minimum: 1_000_000 }
      const { data } = await post("tariff", { version, tariff: { ...tariff, insurance } })
      expect(data.version).toBe(version + 1)
      const parcel = await Parcel.pack(shop)
      expect(await parcel.quote()).toMatchObject({ insurance_amount: 1_000_000 })
    })

    it("B1 are told when a tariff contradicts itself, is no tariff, or was changed by somebody else", async () => {
      const { version, tariff } = await read()
      const [city, ...farther] = tariff.zones
      const dear = { ...city!, bands: [{ up_to_grams: 500, price: 9_999 }] }
      const wrong = await expectRefusal(
        post("tariff", { version, tariff: { ...tariff, zones: [dear, ...farther] } }),
        400,
        "courier_tariff_wrong"
      )
      expect(wrong.message).toContain("farther_costs_less centres 1")
      for (const broken of [
        { ...tariff, zones: [] },
        { ...tariff, insurance: { rate_percent: -1, minimum: 0 } },
        { ...tariff, surprise: true },
      ]) {
        await expectRefusal(post("tariff", { version, tariff: broken }), 400)
      }
      await post("tariff", { version, tariff })
      await expectRefusal(post("tariff", { version, tariff }), 400, "courier_tariff_changed")
    })

    it("G24 import rates from a table: good rows count, bad ones are named by line", async () => {
      const { version } = await read()
      const csv = "zone,up_to_grams,price\ncity,500,1450\ncity,700,1600\nmoon,500,1\ncity,x,1\n"
      const refused = [
        { line: 4, problem: "zone_unknown", row: "moon,500,1" },
        { line: 5, problem: "grams_wrong", row: "city,x,1" },
      ]
      const checked = await post("tariff/import", { version, csv, check: true })
      expect(checked.data).toEqual({ version, imported: 2, refused })
      const { data } = await post("tariff/import", { version, csv })
      expect(data).toEqual({ version: version + 1, imported: 2, refused })
      expect(bandsOf((await read()).tariff, "city").slice(0, 3)).toEqual([
        { up_to_grams: 500, price: 1_450 },
        { up_to_grams: 700, price: 1_600 },
        { up_to_grams: 1_000, price: 1_800 },
      ])
      await expectRefusal(
        post("tariff/import", { version: version + 1, csv: "a\nb" }),
        400,
        "courier_csv_unreadable"
      )
    })

    it("G24 try what a delivery costs", async () => {
      const inquiry = { from_city: "Алматы", grams: 900, value: 100_000 }
      const { data } = await post("quote", { ...inquiry, city: "Astana" })
      // 900 g of coins, 150 g of the box, 40 g of wrapping.
      expect(data.quote).toMatchObject({
        zone: "centres",
        weight_grams: 1_090,
        delivery_amount: 3_200,
        insurance_amount: 500,
        amount: 3_700,
      })
      const same = await post("quote", { ...inquiry, city: "г. Алматы" })
      expect(same.data.quote).toMatchObject({ zone: "city", delivery_amount: 2_300 })
      await expectRefusal(
        post("quote", { ...inquiry, city: "Лондон" }),
        400,
        "courier_address_not_served"
      )
    })

    it("G24 add a zone, rename it and remove it, each time as a version of its own", async () => {
      const before = await read()
      const put = async (version: number, zones: Zone[]): Promise<number> =>
        (await post("tariff", { version, tariff: { ...before.tariff, zones } })).data.version
      const zoneOfKulsary = async (): Promise<string> => {
        const address = { city: "Құлсары", province: "kz-23" }
        return (await post("quote", { ...address, grams: 1, value: 1 })).data.quote.zone
      }
      const west = {
        code: "west",
        name: { kk: "Батыс", ru: "Запад", en: "West" },
        distance: 900,
        places: [{ province: "kz-23", cities: ["Құлсары", "Kulsary"] }],
        bands: [{ up_to_grams: 500, price: 90_000 }],
        extra_kg: 90_000,
        days: { from: 3, to: 6 },
      }
      const added = await put(before.version, [...before.tariff.zones, west])
      expect(await zoneOfKulsary()).toBe("west")
      const renamed = { ...west, name: { ...west.name, en: "The West" } }
      const named = await put(added, [...before.tariff.zones, renamed])
      expect((await read()).tariff.zones.at(-1)).toMatchObject({ name: { en: "The West" } })
      await put(named, before.tariff.zones)
      expect(await zoneOfKulsary()).toBe("regions")
      expect((await read()).version).toBe(before.version + 3)
    })

    it("B1 alone see and change what delivery costs", async () => {
      for (const client of [shop.bare, await shop.asCustomer()]) {
        await expectRefusal(client.get("/admin/courier/tariff"), 401)
        await expectRefusal(client.get("/admin/courier/deliveries"), 401)
        await expectRefusal(client.post("/admin/courier/tariff", {}), 401)
        await expectRefusal(client.get("/admin/courier/options"), 401)
        await expectRefusal(client.post("/admin/courier/options/so_1", {}), 401)
      }
    })

    it("G14 send a parcel: its number gets the carrier's page, in the buyer's order and in the list of the day", async () => {
      const parcel = await Parcel.pack(shop, await shop.asCustomer())
      await parcel.sendTo({ city: parcel.branch.city })
      await parcel.choose()
      await parcel.startPayment()
      const { order } = (await parcel.complete()).data
      const day = async () => {
        const { data } = await shop.admin.get("/admin/courier/deliveries")
        return data.deliveries.find(({ id }: { id: string }) => id === order.id)
      }
      expect(await day()).toMatchObject({
        sent: false,
        city: parcel.branch.city,
        items: [{ title: parcel.coin.title, quantity: 1 }],
        declared_value: parcel.price,
        tracking_numbers: [],
      })

      const items = [{ id: order.items[0].id, quantity: 1 }]
      await shop.admin.post(`/admin/orders/${order.id}/fulfillments`, { items })
      const fulfilment = await fulfilmentOf(order.id)
      await shop.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfilment}/shipments`, {
        items,
        labels: [{ tracking_number: " rr123456785kz ", tracking_url: "#", label_url: "#" }],
      })

      const label = {
        tracking_number: "RR123456785KZ",
        tracking_url: "https://post.kz/services/postal/RR123456785KZ",
      }
      const params = { fields: "*fulfillments,*fulfillments.labels" }
      const one = await parcel.client.get(`/store/orders/${order.id}`, { params })
      expect(one.data.order.fulfillments[0].labels).toMatchObject([label])
      const all = await parcel.client.get("/store/orders", { params })
      expect(all.data.orders[0].fulfillments[0].labels).toMatchObject([label])
      expect(await day()).toMatchObject({ sent: true, tracking_numbers: ["RR123456785KZ"] })
    })

    const fulfilmentOf = async (orderId: string): Promise<string> => {
      const { data } = await shop.admin.get(`/admin/orders/${orderId}`, {
        params: { fields: "*fulfillments" },
      })
      return data.order.fulfillments[0].id
    }
  },
  { guests: true }
)
