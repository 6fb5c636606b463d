import { beforeEach, describe, expect, test } from "vitest"
import { action as cartAction } from "~/routes/$lang.cart"
import { action as details } from "~/routes/$lang.checkout"
import { action as review } from "~/routes/$lang.checkout_.review"
import { loader as confirmationPage } from "~/routes/$lang.orders.$id.confirmation"
import { loader as confirmationPdf } from "~/routes/$lang.orders.$id.confirmation[.]pdf"
import { loader as calendar } from "~/routes/$lang.orders.$id.appointment[.]ics"
import { action as choose, loader as pickupPage } from "~/routes/$lang.orders.$id.pickup"
import { pickupHandlers } from "../fake/pickup-handlers"
import { PickupState } from "../fake/pickup-state"
import { backend } from "../fake/server"
import { TestBrowser } from "./browser"
import { useShop } from "./shop"

const shop = useShop()
let state: PickupState

beforeEach(() => {
  state = new PickupState()
  backend.use(...pickupHandlers(state))
})

const PICKUP = {
  method: "pickup",
  last_name: "Ахметов",
  first_name: "Дәурен",
  phone: "8 701 234 56 78",
  email: "daur@example.kz",
}

/** A buyer who has placed an order to collect. */
async function placed(lang = "ru") {
  const browser = new TestBrowser(lang)
  const coin = { variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }
  await browser.submit(cartAction, "/cart", { intent: "add", ...coin })
  await browser.submit(details, "/checkout", PICKUP)
  const [cart] = shop().carts.values()
  const total = cart ? shop().totalOf(cart) : 0
  const form = { cart_id: cart?.id ?? "", total: String(total) }
  await browser.submit(review, "/checkout/review", form)
  const [order] = shop().orders.values()
  const id = order?.id ?? ""
  const path = `/orders/${id}/pickup`
  return {
    browser,
    id,
    open: (day = "") => browser.open(pickupPage, day ? `${path}?day=${day}` : path, { id }),
    send: (fields: Record<string, string>) => browser.submit(choose, path, fields, { id }),
  }
}

describe("the time of pickup", () => {
  test("G32, B7 shows the days, and the times of the first that has a place", async () => {
    const { open } = await placed()
    expect((await open()).data).toMatchObject({
      open: "2026-11-25",
      days: [{ free: 0 }, { free: 3 }],
      slots: [
        { from: "09:00", to: "10:00", free: 2 },
        { from: "10:00", to: "11:00", free: 1 },
      ],
    })
    expect((await open("2026-11-24")).data).toMatchObject({ open: "2026-11-24" })
    expect((await open("1999-01-01")).data).toMatchObject({ open: "2026-11-25" })
  })

  test("G32, B7 books without script, tells the time, and cancels", async () => {
    const { id, open, send } = await placed()
    const booked = await send({ intent: "book", starts_at: "2026-11-25T04:00:00.000Z" })
    expect(booked).toMatchObject({ status: 302, location: `/ru/orders/${id}/pickup` })
    const { data } = await open()
    expect(data).toMatchObject({
      appointment: { state: "booked", changeable: true },
      notice: { level: "success", text: expect.stringContaining("09:00") },
    })
    expect(await send({ intent: "cancel" })).toMatchObject({ status: 302 })
    expect((await open()).data).toMatchObject({ appointment: { state: "cancelled" } })
  })

  test("B7 says in the buyer's language why a time was refused", async () => {
    const { send } = await placed("kk")
    expect(await send({ intent: "book" })).toMatchObject({ status: 400 })
    state.refuse = "slot_full"
    const { status, data } = await send({ intent: "book", starts_at: "2026-11-25T04:00:00.000Z" })
    expect(status).toBe(400)
    expect(data).toMatchObject({ problem: expect.stringContaining("бос орын") })
  })

  test("G31 has a confirmation to print and as PDF, for nobody else", async () => {
    const { browser, id } = await placed()
    const path = `/orders/${id}/confirmation`
    const page = await browser.open(confirmationPage, path, { id })
    expect(page.data).toMatchObject({ code: "QZ1-CODE", slot: null })
    const pdf = await browser.open(confirmationPdf, `${path}.pdf`, { id })
    expect(pdf).toMatchObject({ status: 200, contentType: "application/pdf" })
    const stranger = new TestBrowser()
    for (const route of [confirmationPage, confirmationPdf, calendar, pickupPage]) {
      expect((await stranger.open(route, path, { id })).status).toBe(404)
    }
  })

  test("G32 the booked time is a file for calendars, and nothing as long as none is booked", async () => {
    const { browser, id, send } = await placed()
    const path = `/orders/${id}/appointment.ics`
    expect((await browser.open(calendar, path, { id })).status).toBe(404)
    await send({ intent: "book", starts_at: "2026-11-25T05:00:00.000Z" })
    const file = await browser.open(calendar, path, { id })
    expect(file).toMatchObject({ status: 200, contentType: "text/calendar; charset=utf-8" })
  })
})
