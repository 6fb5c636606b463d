import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { DeskShop } from "./desk-shop"

storeSuite(
  "confirmation of pickup",
  (shop) => {
    const desk = new DeskShop(shop)
    beforeAll(() => desk.open({ ready: 2 }))
    afterEach(() => desk.restore())

    it("G31 is there once the order is paid, names the time that was picked, and changes with it", async () => {
      const order = await desk.order()
      const first = await desk.confirmation(order.id)
      expect(first).toMatchObject({ display_id: order.display_id, slot: null })
      expect(first.qr.size).toBeGreaterThan(20)
      const [slot, later] = (await desk.slots(order.id)).slice(8)
      await desk.book(order.id, slot!.starts_at)
      const second = await desk.confirmation(order.id)
      expect(second).toMatchObject({ slot: { starts_at: slot!.starts_at } })
      await desk.book(order.id, later!.starts_at)
      const third = await desk.confirmation(order.id)
      expect(new Set([first.code, second.code, third.code]).size).toBe(3)
      for (const old of [first, second]) {
        await expectRefusal(desk.find(old.code), 400, "confirmation_outdated")
      }
      expect((await desk.find(third.code)).data.order.order_id).toBe(order.id)
    })

    it("G31 is a PDF in the language of its reader, coins included", async () => {
      const { id, display_id } = await desk.order()
      const translation = { locale_code: "ru-RU", translations: { title: "Монета к выдаче" } }
      await shop.admin.post("/admin/translations/batch", {
        create: [{ reference: "product", reference_id: desk.coin.id, ...translation }],
      })
      const itemsIn = async (locale: string) => {
        const { data } = await shop.store.get(`/store/orders/${id}/pickup/confirmation`, {
          headers: { "x-medusa-locale": locale },
        })
        return data.confirmation.items
      }
      expect(await itemsIn("ru-RU")).toEqual([{ title: "Монета к выдаче", quantity: 1 }])
      expect(await itemsIn("kk-KZ")).toEqual([{ title: "collected-coin", quantity: 1 }])
      for (const locale of ["kk-KZ", "ru-RU", "en-US"]) {
        const { data, headers } = await shop.store.get(
          `/store/orders/${id}/pickup/confirmation/pdf`,
          { headers: { "x-medusa-locale": locale }, responseType: "arraybuffer" }
        )
        expect(headers["content-type"]).toBe("application/pdf")
        expect(headers["content-disposition"]).toContain(`pickup-${display_id}.pdf`)
        expect(Buffer.from(data).subarray(0, 5).toString()).toBe("%PDF-")
      }
    })

    it("G32 comes with the booked time for the buyer's calendar, in their language, as long as it is booked", async () => {
      const [, { id, display_id }] = [await desk.order(), await desk.order()]
      const calendar = (locale: string) =>
        shop.store.get(`/store/orders/${id}/pickup/calendar`, {
          headers: { "x-medusa-locale": locale },
        })
      await expectRefusal(calendar("ru-RU"), 404, "appointment_not_found")
      const slot = (await desk.slots(id))[8]!
      await desk.book(id, slot.starts_at)
      const stamp = slot.starts_at.replace(/[-:]|\.\d{3}/g, "")
      for (const [locale, word] of [
        ["kk-KZ", "тапсырыс"],
        ["ru-RU", "Заказ"],
        ["en-US", "Order"],
      ] as const) {
        const { data, headers } = await calendar(locale)
        expect(headers["content-type"]).toBe("text/calendar; charset=utf-8")
        expect(headers["content-disposition"]).toContain(`pickup-${display_id}.ics`)
        expect(data).toContain(`DTSTART:${stamp}`)
        expect(data).toContain(`UID:${id}@qazyna`)
        expect(data).toMatch(new RegExp(`SUMMARY:.*${word}`))
      }
    })

    it("G31, B1 is for the buyer of a paid pickup order only", async () => {
      const buyer = await shop.asCustomer()
      const { id } = await desk.order(buyer)
      const path = `/store/orders/${id}/pickup/confirmation`
      await expectRefusal(shop.store.get(path), 404, "order_not_found")
      await expectRefusal(shop.store.get(`${path}/pdf`), 404, "order_not_found")
      await expectRefusal(
        shop.store.get(`/store/orders/${id}/pickup/calendar`),
        404,
        "order_not_found"
      )
      const canceled = await desk.order()
      await shop.admin.post(`/admin/orders/${canceled.id}/cancel`)
      await expectRefusal(desk.confirmation(canceled.id), 400, "order_canceled")
    })
  },
  { from: "migrated", guests: true }
)
