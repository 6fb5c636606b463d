import { watchPickups } from "@qazyna/branches/pickup/reminders/watch"
import { eventually } from "../accounts/people"
import { mailsTo, mailTo } from "../../support/sandbox/mail"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import sendLetters from "@qazyna/store/jobs/send-letters"
import type { LetterModuleService } from "@qazyna/store/modules/letter"
import { DeskShop, PICKUP_RULES } from "./desk-shop"

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

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
      expect(await watchAt(end - 1)).not.toContain(`pickup_expired ${id}`)
      expect(await watchAt(end)).toEqual([`pickup_expired ${id}`])
      expect(await desk.pickup(id)).toMatchObject({ appointment: { state: "expired" }, days: [] })
      await expectRefusal(desk.book(id, again.starts_at), 400, "slot_not_offered")
      await desk.handOver(id)
    })

    it("B7 reminds whoever has chosen no time, twice, and ends the storage of their order, once", async () => {
      const { id } = await desk.order()
      await desk.order(shop.store, { method: "delivery" })
      const canceled = await desk.order()
      await shop.admin.post(`/admin/orders/${canceled.id}/cancel`)
      const end = Date.parse((await desk.pickup(id)).kept_until)
      const placed = end - (PICKUP_RULES.keep_days + 1) * DAY_MS
      const first = placed + 3 * DAY_MS + 10 * HOUR_MS
      const last = end - 3 * DAY_MS + 10 * HOUR_MS
      expect(await watchAt(first - 1)).toEqual([])
      expect(await watchAt(first)).toEqual([`pickup_unbooked ${id}`])
      expect(await watchAt(last - 1)).toEqual([])
      expect(await watchAt(last)).toEqual([`pickup_unbooked ${id}`])
      expect(await watchAt(end - 1)).toEqual([])
      const both = await Promise.all([watchAt(end), watchAt(end)])
      expect(both.flat()).toEqual([`pickup_expired ${id}`])
      // Times that another order is still offered.
      desk.at(new Date(last))
      const other = await desk.order()
      const slot = (await desk.slots(other.id)).at(-1)!
      expect((await desk.pickup(id)).days).toEqual([])
      await expectRefusal(desk.book(id, slot.starts_at), 400, "slot_not_offered")
      await desk.handOver(id)
    })

    it("G31, G32, B7 writes to the buyer of each step, in the language of their account, once", async () => {
      const buyer = await shop.asCustomer()
      await buyer.post("/store/customers/me", { metadata: { locale: "ru-RU" } })
      const { id, display_id } = await desk.order(buyer)
      const mail = (subject: string) => mailTo(buyer.email, (one) => one.subject.includes(subject))
      const slot = (await desk.slots(id, buyer)).at(-1)!
      await desk.book(id, slot.starts_at, buyer)
      const booked = await mail("вы записаны")
      expect(booked.text).toContain("Астана (ru)")
      expect(booked.text).toContain(`/ru/orders/${id}/pickup`)
      expect(booked.attachments.map(({ name }) => name)).toEqual([
        `pickup-${display_id}.pdf`,
        `pickup-${display_id}.ics`,
      ])
      await watchAt(midnightOf(slot.starts_at) - 13 * HOUR_MS)
      expect((await mail("Ждём вас")).text).toContain(`/ru/orders/${id}/confirmation`)
      await watchAt(Date.parse(slot.ends_at))
      await mail("ждёт вас")
      await watchAt(Date.parse((await desk.pickup(id, buyer)).kept_until))
      await mail("Срок получения")
      await shop.admin.post(`/admin/orders/${id}/cancel`)
      await mail("отменён")
      await Promise.all([sendLetters(shop.container), sendLetters(shop.container)])
      const letters = shop.container.resolve<LetterModuleService>("letter")
      const told = await letters.select<{ template: string }>(
        "SELECT template FROM letter WHERE facts->>'order_id' = :id",
        { id }
      )
      expect(told.map(({ template }) => template).sort()).toEqual([
        "order-canceled",
        "order-placed",
        "pickup-booked",
        "pickup-expired",
        "pickup-missed",
        "pickup-reminder",
      ])
    })

    it("B12 a letter about pickup that a crash kept anybody from writing is found by the job", async () => {
      const buyer = await shop.asCustomer()
      const { id } = await desk.order(buyer)
      await desk.book(id, (await desk.slots(id, buyer)).at(-1)!.starts_at, buyer)
      const told = async (times: number) => {
        const mails = await mailsTo(buyer.email)
        const booked = mails.filter(({ subject }) => subject.includes("жазылдыңыз"))
        return booked.length === times || undefined
      }
      await eventually(() => told(1))
      const letters = shop.container.resolve<LetterModuleService>("letter")
      await letters.select("DELETE FROM letter WHERE template = 'pickup-booked'", {})
      await desk.service.select(
        "UPDATE pickup_appointment SET version = version + 1 WHERE order_id = :id",
        { id }
      )
      await sendLetters(shop.container)
      await eventually(() => told(2))
      const known = await letters.select<{ subject: string }>(
        "SELECT subject FROM letter WHERE template = 'pickup-booked'",
        {}
      )
      expect(known).toEqual([{ subject: `${id}:2` }])
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
