import type { Page } from "playwright-core"
import { openAccount, type Account } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { Collector } from "../support/browser/collector"
import { downloaded } from "../support/browser/download"
import { tabTo } from "../support/browser/keyboard"
import { phrase } from "../support/browser/phrases"
import { staffPage } from "../support/browser/staff"
import { findSupply, storeOf } from "../support/stack/store-clients"
import type { Language } from "../support/suite/contract"
import { cartAt, placeOrder } from "../support/suite/purchase"

const LANGUAGES: Language[] = ["kk", "ru", "en"]

browserSuite("collecting an order at its branch", (visitor, stack) => {
  let account: Account

  beforeAll(async () => {
    account = await openAccount(visitor, stack)
  }, 120_000)

  /** A paid order to be collected, bought over the API. */
  async function order(language: Language = "kk") {
    const { coin, branch } = await findSupply(storeOf(stack, language), ["pickup"])
    const { id: cartId } = await cartAt(account.client, branch, [coin], { captcha: true })
    const { id, display_id } = await placeOrder(account.client, cartId, "pickup")
    return { id, number: String(display_id), coin, branch }
  }

  it.each(LANGUAGES)(
    "G31, G32, B7 a time is picked after the payment and the confirmation taken along, in %s",
    async (language) => {
      const { id, number, coin, branch } = await order(language)
      const page = await visitor({ language, width: 390, cookies: account.cookies })
      const collector = new Collector(page, language)
      const { say } = collector
      await page.goto(`/${language}/orders/${id}/placed`)
      await page.getByRole("link", { name: say("orders:placed.toTime"), exact: true }).click()
      await collector.reads("pickup:title", { number })
      const time = await collector.bookOnLastDay()

      await page.getByRole("link", { name: say("pickup:confirmation.open"), exact: true }).click()
      await collector.reads("pickup:confirmation.heading")
      const sheet = page.getByRole("article")
      const text = await sheet.innerText()
      for (const part of [say("pickup:confirmation.order", { number }), time, coin.title]) {
        expect(text).toContain(part)
      }
      expect(text).toContain(branch.name)
      const qr = sheet.getByRole("img", { name: say("pickup:confirmation.qr"), exact: true })
      expect(await qr.isVisible()).toBe(true)
      const { name, bytes } = await downloaded(page, () =>
        page.getByRole("link", { name: say("pickup:confirmation.pdf"), exact: true }).click()
      )
      expect(name).toBe(`pickup-${number}.pdf`)
      expect(bytes.toString("latin1", 0, 5)).toBe("%PDF-")

      await page.emulateMedia({ media: "print" })
      expect(await page.getByRole("banner").isVisible()).toBe(false)
      expect(await sheet.isVisible()).toBe(true)
      await page.goto(`/${language}/account/orders/${id}`)
      await page
        .getByRole("row", { name: say("orders:collectAt") })
        .getByText(time)
        .waitFor()
      await page.emulateMedia({ media: "screen" })
      const entry = await downloaded(page, () =>
        page.getByRole("link", { name: say("orders:calendar"), exact: true }).click()
      )
      expect(entry.name).toBe(`pickup-${number}.ics`)
      expect(entry.bytes.toString()).toContain("BEGIN:VCALENDAR")
    }
  )

  it("G32, B7, B10 a time is picked, moved and given up with the keyboard alone", async () => {
    const { id } = await order("en")
    const page = await visitor({ language: "en", cookies: account.cookies })
    const { say, notice, lastDay, isOpen } = new Collector(page, "en")
    const press = async (name: string | RegExp, key = "Enter"): Promise<void> => {
      await tabTo(page, name)
      await page.keyboard.press(key)
    }
    await page.goto(`/en/orders/${id}/pickup`, { waitUntil: "networkidle" })
    await press((await lastDay.innerText()).replace(/\s+/g, " "))
    await isOpen(lastDay)
    await press(/^\d\d:\d\d–\d\d:\d\d/, "Space")
    await press(say("pickup:book"))
    await notice("pickup:bookedAt")

    await press(/^\d\d:\d\d–\d\d:\d\d/, "ArrowRight")
    await press(say("pickup:move"))
    await notice("pickup:bookedAt")
    await press(say("pickup:cancel"))
    await notice("pickup:cancelled")
  })

  it("G31, G33, B6 a desk hands the order over once, and its buyer reads so", async () => {
    const { id, number, coin, branch } = await order()
    const { data } = await account.client.get(`/store/orders/${id}/pickup/confirmation`)
    const { code } = data.confirmation
    const desk = await staffPage(visitor, stack, [/status of 400/])
    await desk.goto(`${stack.backend}/app/pickup`)
    await desk.getByRole("combobox", { name: "Branch of this desk" }).click()
    await desk.getByRole("option", { name: branch.name, exact: true }).click()
    const other = await desk.context().newPage()
    await other.goto(`${stack.backend}/app/pickup`)

    for (const page of [desk, other]) {
      await scan(page, code)
      const found = page.getByRole("region", { name: `Order No. ${number}` })
      await found.getByText("Paid", { exact: true }).waitFor()
      await found.getByText(coin.title).waitFor()
      await page.getByLabel("Number of the document").fill("012345678")
    }
    await handOver(desk)
    await desk.getByRole("status").getByText("The order was handed over.").waitFor()
    await handOver(other)
    await other.getByRole("alert").getByText("The order was handed over already.").waitFor()
    await scan(desk, number)
    await desk.getByText(/^Handed over on /).waitFor()
    expect(await desk.getByRole("button", { name: "Hand over the whole order" }).count()).toBe(0)

    const page = await visitor({ language: "ru", cookies: account.cookies })
    await page.goto(`/ru/account/orders/${id}`)
    await page.getByText(phrase("ru", "orders:status.received"), { exact: true }).waitFor()
    await page.goto(`/ru/orders/${id}/pickup`)
    const title = phrase("ru", "pickup:state.collected")
    await page.getByRole("heading", { name: title, exact: true }).waitFor()
    expect(await page.getByRole("radio").count()).toBe(0)
  })
})

/** What a hand scanner does: types and ends with Enter. */
async function scan(page: Page, text: string): Promise<void> {
  await page.getByLabel("Code of the confirmation, or number of the order").fill(text)
  await page.keyboard.press("Enter")
}

function handOver(page: Page): Promise<void> {
  return page.getByRole("button", { name: "Hand over the whole order" }).click()
}
