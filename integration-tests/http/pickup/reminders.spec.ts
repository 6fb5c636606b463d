import { watchPickups } from "@qazyna/branches/pickup/reminders/watch"
import { eventually } from "../accounts/people"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { DeskShop } from "./desk-shop"

const HOUR_MS = 3_600_000

/** Midnight in Kazakhstan of the day of a moment. */
const midnightOf = (moment: string): number => {
  const day = new Date(Date.parse(moment) + 5 * HOUR_MS).toISOString().slice(0, 10)
  return Date.parse(`${day}T00:00:00.000+05:00`)
}

storeSuite(
  "appointments that come near or pass",
  (shop) => {
    const desk = new DeskShop(shop)
    beforeAll(() => desk.open())
    afterEach(() => desk.restore())

    /** What the job tells at a moment. */
    const watchAt = async (moment: number): Promise<string[]> => {
      desk.at(new Date(moment))
      const told = await watchPickups(shop.container)
      return told.map(({ event, order_id }) => `${event} ${order_id}`)
    }

    it("B7 reminds once, on the day before, from ten in the morning on", async () => {
      const { id } = await desk.order()
      const slot = (await desk.slots(id)).at(-1)!
      await desk.book(id, slot.starts_at)
      const dayBefore = midnightOf(slot.starts_at) - 24 * HOUR_MS
      expect(await watchAt(dayBefore + 10 * HOUR_MS - 1)).toEqual([])
      expect(await watchAt(dayBefore + 10 * HOUR_MS)).toEqual([`pickup_reminder ${id}`])
      expect(await watchAt(dayBefore + 11 * HOUR_MS)).toEqual([])
    })

    it("B7 notes who did not come, lets them book again, and ends the storage", async () => {
      const { id } = await desk.order()
      const slot = (await desk.slots(id))[9]!
      await desk.book(id, slot.starts_at)
      expect(await watchAt(Date.parse(slot.ends_at) - 1)).not.toContain(`pickup_missed ${id}`)
      expect(await watchAt(Date.parse(slot.ends_at))).toEqual([`pickup_missed ${id}`])
      expect((await desk.pickup(id)).appointment).toMatchObject({ state: "missed" })
      const again = (await desk.slots(id)).at(-1)!
      await desk.book(id, again.starts_at)
      expect(await watchAt(Date.parse(again.ends_at))).toEqual([`pickup_missed ${id}`])
      const end = Date.parse((await desk.pickup(id)).kept_until)
      expect(await watchAt(end - 1)).toEqual([])
      expect(await watchAt(end)).toEqual([`pickup_expired ${id}`])
      expect(await desk.pickup(id)).toMatchObject({ appointment: { state: "expired" }, days: [] })
      await expectRefusal(desk.book(id, again.starts_at), 400, "slot_not_offered")
      await desk.handOver(id)
    })

    it("G31, B7 writes to the buyer when a time is booked, and on the day before", async () => {
      const { id } = await desk.order()
      const slot = (await desk.slots(id)).at(-1)!
      await desk.book(id, slot.starts_at)
      const written = async (template: string) => {
        const { data } = await shop.admin.get("/admin/notifications", {
          params: { limit: 100, fields: "template,idempotency_key" },
        })
        const all: { template: string; idempotency_key: string | null }[] = data.notifications
        return all.find((one) => one.template === template && one.idempotency_key?.includes(id))
      }
      expect(await eventually(() => written("pickup-booked"))).toBeTruthy()
      await watchAt(midnightOf(slot.starts_at) - 13 * HOUR_MS)
      expect(await eventually(() => written("pickup-reminder"))).toBeTruthy()
    })

    it("B7 misses nobody who has come", async () => {
      const { id } = await desk.order()
      const slot = (await desk.slots(id))[9]!
      await desk.book(id, slot.starts_at)
      await desk.handOver(id)
      expect(await watchAt(Date.parse(slot.ends_at) + HOUR_MS)).toEqual([])
      expect((await desk.pickup(id)).appointment).toMatchObject({ state: "collected" })
    })
  },
  { from: "migrated", guests: true }
)
