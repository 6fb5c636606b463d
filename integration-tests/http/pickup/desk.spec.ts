import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import sendLetters from "@qazyna/store/jobs/send-letters"
import type { LetterModuleService } from "@qazyna/store/modules/letter"
import { staffMember } from "../../support/suite/accounts"
import { eventually } from "../accounts/people"
import { DeskShop, DOCUMENT } from "./desk-shop"

storeSuite(
  "the desk of a branch",
  (shop) => {
    const desk = new DeskShop(shop)
    beforeAll(() => desk.open({ ready: 2 }))
    afterEach(() => desk.restore())

    const stockAt = async (code: string) => {
      const { stock_location_id } = desk.world.place(code)
      const { data } = await shop.admin.get(
        `/admin/inventory-items/${desk.coin.inventory_item_id}/location-levels`
      )
      const levels: { location_id: string; stocked_quantity: number; reserved_quantity: number }[] =
        data.inventory_levels
      const level = levels.find(({ location_id }) => location_id === stock_location_id)
      return { stocked: level?.stocked_quantity, reserved: level?.reserved_quantity }
    }

    it("G33, B6, B8 shows who may collect what, hands it over once, and takes it out of the branch's stock", async () => {
      const order = await desk.order(shop.store, { quantity: 2 })
      const { code } = await desk.confirmation(order.id)
      const before = await stockAt("astana")
      const { data: found } = await desk.find(code)
      expect(found).toMatchObject({
        by_code: true,
        order: {
          display_id: order.display_id,
          recipient: "Сейітқали Айгерім",
          paid: true,
          items: [{ title: "collected-coin", quantity: 2 }],
          hand_over: null,
        },
      })
      const { data } = await desk.handOver(order.id, { code })
      expect(data.order.hand_over).toMatchObject({
        state: "done",
        document_kind: "id_card",
        document_last_four: "5678",
        proxy: null,
      })
      const after = await stockAt("astana")
      expect(after).toEqual({
        stocked: Number(before.stocked) - 2,
        reserved: Number(before.reserved) - 2,
      })
      const { data: core } = await shop.admin.get(`/admin/orders/${order.id}`)
      expect(core.order.fulfillment_status).toBe("delivered")
      await expectRefusal(desk.handOver(order.id), 400, "handed_over_already")
      const collected = { collectable: false, collected_at: expect.any(String), days: [] }
      expect(await desk.pickup(order.id)).toMatchObject(collected)
      const { data: audit } = await shop.admin.get("/admin/audit", {
        params: { action: "pickup.handed_over" },
      })
      expect(audit.entries[0]).toMatchObject({ subject_id: order.id, actor_type: "user" })
      expect(JSON.stringify(audit.entries[0])).not.toContain(DOCUMENT.number)
    })

    it("G33 writes to whoever has collected that it was handed over, and not that it is ready", async () => {
      const order = await desk.order()
      await desk.handOver(order.id)
      const letters = shop.container.resolve<LetterModuleService>("letter")
      const told = async () => {
        const rows = await letters.select<{ template: string; state: string }>(
          `SELECT template, state FROM letter WHERE facts->>'order_id' = :order OR state = 'muted'`,
          { order: order.id }
        )
        const sent = rows.filter(({ state }) => state === "sent")
        return sent.some(({ template }) => template === "handed-over") ? rows : undefined
      }
      await eventually(told)
      await sendLetters(shop.container)
      const rows = (await told())!.map(({ template, state }) => `${template} ${state}`)
      expect(rows.filter((row) => row.startsWith("handed-over"))).toEqual(["handed-over sent"])
      expect(rows).not.toContain("ready-for-pickup sent")
      expect(rows).not.toContain("ready-for-pickup waiting")
    })

    it("G33, B6 lets one of two desks win at the same moment", async () => {
      const order = await desk.order()
      const before = await stockAt("astana")
      const answers = await Promise.allSettled(
        Array.from({ length: 4 }, () => desk.handOver(order.id))
      )
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      for (const answer of answers) {
        if (answer.status === "rejected") {
          expect(answer.reason.response.data.code).toBe("handed_over_already")
        }
      }
      expect((await stockAt("astana")).stocked).toBe(Number(before.stocked) - 1)
    })

    it("B6 refuses codes that are forged, foreign or no codes at all", async () => {
      const order = await desk.order()
      const { code } = await desk.confirmation(order.id)
      const forged = code.slice(0, -1) + (code.endsWith("0") ? "1" : "0")
      await expectRefusal(desk.find(forged), 400, "confirmation_forged")
      await expectRefusal(desk.find("hello"), 400, "confirmation_unreadable")
      await expectRefusal(desk.find(code, "almaty"), 400, "confirmation_of_other_branch")
      await expectRefusal(
        desk.find(String(order.display_id), "almaty"),
        400,
        "confirmation_of_other_branch"
      )
      await expectRefusal(desk.find("999999"), 404, "pickup_order_not_found")
      const other = await desk.order()
      await expectRefusal(desk.handOver(other.id, { code }), 400, "confirmation_forged")
      expect((await desk.find(`№ ${other.display_id}`)).data.by_code).toBe(false)
    })

    it("B1, B6, B8 refuses staff who are tied to another branch, and lets head office tie them", async () => {
      const { token, id: user_id } = await staffMember(shop.container, shop.bare)
      const headers = { authorization: `Bearer ${token}` }
      const [astana, almaty] = [desk.world.place("astana").id, desk.world.place("almaty").id]
      const order = await desk.order()
      const text = String(order.display_id)
      const hand = `/admin/pickup/orders/${order.id}/hand-over`
      const at = (branch_id: string) => ({
        find: () => shop.bare.post("/admin/pickup/find", { branch_id, text }, { headers }),
        list: () => shop.bare.get("/admin/pickup/appointments", { params: { branch_id }, headers }),
        handOver: () => shop.bare.post(hand, { branch_id, document: DOCUMENT }, { headers }),
      })
      const own = async (): Promise<string[]> => {
        const { data } = await shop.bare.get("/admin/branches", { params: { own: true }, headers })
        return data.branches.map((branch: { id: string }) => branch.id)
      }
      const tie = (branch: string, user_ids: string[]) =>
        shop.admin.post(`/admin/branches/${branch}/staff`, { user_ids })
      expect((await at(astana).find()).status).toBe(200)
      expect((await own()).length).toBeGreaterThan(1)

      await expectRefusal(tie(almaty, ["user_none"]), 404, "staff_not_found")
      await expectRefusal(tie("branch_none", [user_id]), 404, "branch_not_found")
      const { data } = await tie(almaty, [user_id])
      expect(data.staff[0]).toMatchObject({ id: user_id, tied: true })
      expect(await own()).toEqual([almaty])
      for (const request of Object.values(at(astana))) {
        await expectRefusal(request(), 400, "branch_not_yours")
      }
      await at(almaty).list()
      await expectRefusal(at(almaty).find(), 400, "confirmation_of_other_branch")
      await expectRefusal(
        shop.bare.post(`/admin/branches/${almaty}/staff`, { user_ids: [] }, { headers }),
        400,
        "branch_not_yours"
      )
      expect((await desk.find(text)).status).toBe(200)

      await tie(astana, [user_id])
      expect((await at(astana).handOver()).data.order.hand_over).toMatchObject({ state: "done" })
      await tie(astana, [])
      await tie(almaty, [])
      expect((await own()).length).toBeGreaterThan(1)
      const { data: audit } = await shop.admin.get("/admin/audit", {
        params: { action: "branch.staff_changed" },
      })
      expect(audit.entries).toHaveLength(4)
      expect(audit.entries[3]).toMatchObject({ subject_id: almaty, details: { added: user_id } })
    })

    it("B6 refuses a part of an order, an order that is cancelled, and one for a courier", async () => {
      const order = await desk.order(shop.store, { quantity: 2 })
      const { data } = await desk.find(String(order.display_id))
      const [item] = data.order.items
      const part = { items: [{ id: item.id, quantity: 1 }] }
      await expectRefusal(desk.handOver(order.id, part), 400, "partial_hand_over")
      await expectRefusal(desk.handOver(order.id, { items: [] }), 400, "partial_hand_over")
      await desk.handOver(order.id, { items: [{ id: item.id, quantity: 2 }] })
      const canceled = await desk.order()
      await shop.admin.post(`/admin/orders/${canceled.id}/cancel`)
      await expectRefusal(desk.handOver(canceled.id), 400, "order_canceled")
      const sent = await desk.order(shop.store, { method: "delivery" })
      await expectRefusal(desk.handOver(sent.id), 400, "order_not_for_pickup")
    })

    /** Takes the money of an order. @returns a way to give some of it back */
    const capture = async (id: string) => {
      const { data } = await shop.admin.get(
        `/admin/orders/${id}?fields=payment_collections.payments.id,payment_collections.payments.amount`
      )
      const [payment] = data.order.payment_collections[0].payments
      await shop.admin.post(`/admin/payments/${payment.id}/capture`)
      return (amount: number = payment.amount) =>
        shop.admin.post(`/admin/payments/${payment.id}/refund`, { amount })
    }

    it("G33, P5, B6 hands over what is still owed: a refund in part is shown and blocks nothing, a whole one does", async () => {
      const order = await desk.order(shop.store, { quantity: 2 })
      const shown = async () => (await desk.find(String(order.display_id))).data.order
      const [item] = (await shown()).items
      const refund = await capture(order.id)
      const edit = `/admin/order-edits/${order.id}`
      await shop.admin.post("/admin/order-edits", { order_id: order.id })
      await shop.admin.post(`${edit}/items/item/${item.id}`, { quantity: 1 })
      await shop.admin.post(`${edit}/request`)
      await shop.admin.post(`${edit}/confirm`)
      await refund(10_000)
      expect(await shown()).toMatchObject({
        paid: true,
        refunded: { amount: 10_000, currency: "kzt" },
        items: [{ id: item.id, quantity: 1 }],
      })
      const before = await stockAt("astana")
      await desk.handOver(order.id, { items: [{ id: item.id, quantity: 1 }] })
      expect((await stockAt("astana")).stocked).toBe(Number(before.stocked) - 1)
      const whole = await desk.order()
      await (
        await capture(whole.id)
      )()
      await expectRefusal(desk.handOver(whole.id), 400, "order_refunded")
      expect(await desk.pickup(whole.id)).toMatchObject({ collectable: false, days: [] })
    })

    it("B6 hands over to a proxy with a power of attorney, and keeps no whole IIN", async () => {
      const order = await desk.order()
      const proxy = {
        name: "Серік Ахметов",
        iin: "900101300017",
        power_number: "12-345",
        power_date: "2026-11-20",
      }
      const wrong = { ...proxy, iin: "900101300018" }
      await expectRefusal(desk.handOver(order.id, { proxy: wrong }), 400, "proxy_iin_invalid")
      const { data } = await desk.handOver(order.id, { proxy })
      expect(data.order.hand_over.proxy).toEqual({
        name: proxy.name,
        iin_masked: "9001******17",
        power_number: "12-345",
        power_date: "2026-11-20",
      })
    })

    it("B6 hands nothing over when the goods cannot be taken out of stock", async () => {
      const order = await desk.order()
      const { data } = await shop.admin.get("/admin/reservations", {
        params: { inventory_item_id: [desk.coin.inventory_item_id] },
      })
      for (const { id } of data.reservations) {
        await shop.admin.delete(`/admin/reservations/${id}`)
      }
      await expectRefusal(desk.handOver(order.id), 400, "hand_over_failed")
      const { data: shown } = await desk.find(String(order.display_id))
      expect(shown.order.hand_over).toBeNull()
    })

    it("G33, B7 lists the appointments of a day, those that nobody came for, and what is searched for", async () => {
      const order = await desk.order()
      const slot = (await desk.slots(order.id))[8]!
      await desk.book(order.id, slot.starts_at)
      const day = new Date(Date.parse(slot.starts_at) + 5 * 3_600_000).toISOString().slice(0, 10)
      const ids = async (params: object) => (await desk.list(params)).map((one) => one.order_id)
      expect(await ids({ day })).toEqual([order.id])
      expect(await ids({ day: "2020-01-01" })).toEqual([])
      expect(await ids({ q: String(order.display_id) })).toEqual([order.id])
      expect(await ids({ q: "сейітқали" })).toEqual([order.id])
      expect(await ids({ late: true })).toEqual([])
      desk.at(new Date(Date.parse(slot.ends_at) + 1))
      expect(await desk.list({ late: true })).toMatchObject([
        { order_id: order.id, late: true, units: 1, recipient: "Сейітқали Айгерім" },
      ])
    })
  },
  { from: "migrated", guests: true }
)
