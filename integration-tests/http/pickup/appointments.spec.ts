import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { DeskShop } from "./desk-shop"

const MINUTE_MS = 60_000

storeSuite(
  "appointments for pickup",
  (shop) => {
    const desk = new DeskShop(shop)
    beforeAll(() => desk.open({ ready: 3 }))
    afterEach(() => desk.restore())

    it("G32, B7 offers the times of the order's branch, books one and moves it, and the old place is free again", async () => {
      const { id } = await desk.order()
      const [first, second] = (await desk.slots(id)).slice(8)
      expect(first).toMatchObject({ free: 2 })
      await desk.book(id, first!.starts_at)
      const other = await desk.order()
      expect(await desk.freeAt(other.id, first!.starts_at)).toBe(1)
      const { data } = await desk.book(id, second!.starts_at)
      expect(data.pickup.appointment).toMatchObject({
        starts_at: second!.starts_at,
        ends_at: second!.ends_at,
        state: "booked",
        changeable: true,
      })
      expect(await desk.freeAt(other.id, first!.starts_at)).toBe(2)
      expect(await desk.freeAt(other.id, second!.starts_at)).toBe(1)
    })

    it("B7 gives the last place to one of many who ask at the same moment", async () => {
      await desk.rules("astana", { capacity: 1 })
      const orders = await Promise.all(Array.from({ length: 6 }, () => desk.order()))
      const slot = (await desk.slots(orders[0]!.id))[5]!
      const answers = await Promise.allSettled(
        orders.map(({ id }) => desk.book(id, slot.starts_at))
      )
      const won = answers.filter(({ status }) => status === "fulfilled")
      expect(won).toHaveLength(1)
      const lost = answers.flatMap((one) => (one.status === "rejected" ? [one.reason] : []))
      expect(lost.map((error) => error.response?.data?.code)).toEqual(Array(5).fill("slot_full"))
    })

    it("B7 counts appointments that overlap, when the length of slots was changed", async () => {
      await desk.rules("astana", { capacity: 1 })
      const [long, other] = [await desk.order(), await desk.order()]
      const slot = (await desk.slots(long.id))[5]!
      await desk.book(long.id, slot.starts_at)
      await desk.rules("astana", { capacity: 1, slot_minutes: 30 })
      const half = new Date(Date.parse(slot.starts_at) + 30 * MINUTE_MS).toISOString()
      expect(await desk.freeAt(other.id, half)).toBe(0)
      await expectRefusal(desk.book(other.id, half), 400, "slot_full")
    })

    it("B7 has one appointment for each order, however often it is asked for at once", async () => {
      const { id } = await desk.order()
      const slots = (await desk.slots(id)).slice(8, 12)
      await Promise.all(slots.map(({ starts_at }) => desk.book(id, starts_at)))
      const other = await desk.order()
      const free = await Promise.all(slots.map(({ starts_at }) => desk.freeAt(other.id, starts_at)))
      expect(free.sort()).toEqual([1, 2, 2, 2])
    })

    it("B7 moves and cancels until the cut-off, to the millisecond", async () => {
      const { id } = await desk.order()
      const slots = await desk.slots(id)
      const slot = slots[12]!
      await desk.book(id, slot.starts_at)
      const cutoff = Date.parse(slot.starts_at) - 60 * MINUTE_MS
      expect((await desk.pickup(id)).appointment).toMatchObject({
        changeable_until: new Date(cutoff).toISOString(),
      })
      desk.at(new Date(cutoff + 1))
      const later = (await desk.slots(id)).at(-1)!.starts_at
      await expectRefusal(desk.book(id, later), 400, "appointment_fixed")
      const cancel = () => shop.store.delete(`/store/orders/${id}/pickup`)
      await expectRefusal(cancel(), 400, "appointment_fixed")
      desk.at(new Date(cutoff))
      await desk.book(id, later)
      const { data } = await cancel()
      expect(data.pickup.appointment).toMatchObject({ state: "cancelled", changeable: false })
      await expectRefusal(cancel(), 404, "appointment_not_found")
    })

    it("B7 offers nothing on holidays, on days off, where hours are not known and after the order's days are over", async () => {
      const { id } = await desk.order()
      const { date } = (await desk.pickup(id)).days[2]!
      const names = { "ru-RU": "Праздник" }
      const added = await shop.admin.post("/admin/pickup/special-days", { day: date, names })
      expect((await desk.pickup(id)).days.map((day) => day.date)).not.toContain(date)
      await expectRefusal(
        shop.admin.post("/admin/pickup/special-days", { day: date, names }),
        400,
        "special_day_taken"
      )
      await shop.admin.delete(`/admin/pickup/special-days/${added.data.special_day.id}`)
      expect((await desk.pickup(id)).days.map((day) => day.date)).toContain(date)
      const { kept_until } = await desk.pickup(id)
      desk.at(new Date(Date.parse(kept_until) - 1))
      expect((await desk.pickup(id)).days).toEqual([])
      desk.restore()
      await desk.rules("astana", {}, null)
      expect((await desk.pickup(id)).days).toEqual([])
    })

    it("B1, B7 books only times that are offered, for paid pickup orders of the buyer's own", async () => {
      const buyer = await shop.asCustomer()
      const order = await desk.order(buyer)
      const { data } = await buyer.get(`/store/orders/${order.id}/pickup`)
      const { starts_at } = data.pickup.days[2].slots[0]
      const offGrid = new Date(Date.parse(starts_at) + MINUTE_MS).toISOString()
      await expectRefusal(desk.book(order.id, offGrid, buyer), 400, "slot_not_offered")
      for (const stranger of [shop.store, await shop.asCustomer()]) {
        await expectRefusal(desk.book(order.id, starts_at, stranger), 404, "order_not_found")
        await expectRefusal(
          stranger.get(`/store/orders/${order.id}/pickup`),
          404,
          "order_not_found"
        )
      }
      const delivered = await desk.order(shop.store, { method: "delivery" })
      await expectRefusal(desk.book(delivered.id, starts_at), 400, "order_not_for_pickup")
      const canceled = await desk.order()
      await shop.admin.post(`/admin/orders/${canceled.id}/cancel`)
      await expectRefusal(desk.book(canceled.id, starts_at), 400, "order_canceled")
      expect(await desk.pickup(canceled.id)).toMatchObject({ collectable: false, days: [] })
    })
  },
  { from: "migrated", guests: true }
)
