import { seriousProblems } from "../support/browser/accessibility"
import { openAccount, type Account } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { Buyer } from "../support/browser/buyer"
import { CARDS, CardWindow } from "../support/browser/card-window"
import { chargesOn } from "../support/browser/charges"
import type { Visit } from "../support/browser/context"
import { sendParcel } from "../support/stack/send-parcel"
import { adminOf, findSupply, storeOf } from "../support/stack/store-clients"
import type { Branch, Language, ReceivingMethod } from "../support/suite/contract"

const LANGUAGES: Language[] = ["kk", "ru", "en"]

const PLAIN_WAYS: { language: Language; method: ReceivingMethod }[] = [
  { language: "kk", method: "pickup" },
  { language: "ru", method: "delivery" },
  { language: "en", method: "pickup" },
]

const PDF = /^%PDF-/

const ORDER_FIELDS = { fields: "display_id,sales_channel_id,total,*items,*shipping_methods" }

/** A number of Kazpost, and its page there. */
const NUMBER = "RR123456785KZ"
const PARCEL_PAGE = `https://post.kz/services/postal/${NUMBER}`

browserSuite("a purchase from home to the order number", (visitor, stack) => {
  let account: Account

  beforeAll(async () => {
    account = await openAccount(visitor, stack)
  })

  /** Finds a coin on the home page of a phone and puts it into the cart. */
  async function fillCart(language: Language, method: ReceivingMethod) {
    const { coin, branch } = await findSupply(storeOf(stack, language), [method])
    const visit = { language, width: 390 } as const
    const page = await visitor({ ...visit, cookies: account.cookies })
    const buyer = new Buyer(page, language, account.email)
    await buyer.findOnHome(coin.title)
    await buyer.buyAt(branch.name)
    return { coin, branch, buyer, page, visit }
  }

  /** The service's own page needs script, the store before and after it does not. */
  async function payOnOtherPage(buyer: Buyer, visit: Visit) {
    const { page, language } = buyer
    await buyer.payButton().click()
    await page.waitForURL("**/d/*")
    const cookies = await page.context().storageState()
    const scripted = await visitor({ ...visit, cookies })
    await scripted.goto(page.url())
    await CardWindow.on(scripted).pay(CARDS.plain)
    await scripted.waitForURL("**/orders/*/placed")
    await page.goto(`/${language}/checkout/payment`)
    return buyer.readOrder()
  }

  /** The check before the cart needs script (G22); from the cart on nothing does. */
  async function withoutScript({ page, language, email }: Buyer, visit: Visit): Promise<Buyer> {
    const cookies = await page.context().storageState()
    const plain = await visitor({ ...visit, cookies, javaScript: false })
    await plain.goto(`/${language}/cart`)
    return new Buyer(plain, language, email, false)
  }

  /** The order as staff see it: it has the number that its buyer read, and belongs to the branch. */
  async function orderAt(branch: Branch, { id, number }: { id: string; number: string }) {
    const admin = await adminOf(stack)
    const { data } = await admin.get(`/admin/orders/${id}`, { params: ORDER_FIELDS })
    expect(String(data.order.display_id)).toBe(number)
    expect(data.order.sales_channel_id).toBe(branch.sales_channel_id)
    return data.order
  }

  it.each(LANGUAGES)(
    "G17, G21, G23, G24, G27, G29, G30, P1 a coin is bought for pickup, up to the printed receipt, in %s",
    async (language) => {
      const { coin, branch, buyer, page } = await fillCart(language, "pickup")
      await buyer.receiveBy("pickup")
      await buyer.giveDetails("pickup")
      const order = await buyer.placeOrder(CARDS.secure)
      const { items } = await orderAt(branch, order)
      expect(items).toMatchObject([{ variant_id: coin.variant_id, quantity: 1 }])

      const admin = await adminOf(stack)
      const reserved = await admin.get("/admin/reservations", {
        params: { line_item_id: items[0].id },
      })
      const locations = await admin.get("/admin/stock-locations", {
        params: { sales_channel_id: branch.sales_channel_id },
      })
      expect(locations.data.stock_locations).toHaveLength(1)
      expect(reserved.data.reservations).toMatchObject([
        { quantity: 1, location_id: locations.data.stock_locations[0].id },
      ])

      await page.getByRole("link", { name: buyer.say("orders:receipt"), exact: true }).click()
      await page.waitForURL(`**/orders/${order.id}/receipt`)
      await buyer.reads("receipt:heading")
      const receipt = page.getByRole("article")
      const text = await receipt.innerText()
      expect(text).toContain(buyer.say("orders:number", { number: order.number }))
      expect(text).toContain(coin.title)
      expect(text).toContain(`•••• ${CARDS.secure.slice(-4)}`)
      expect(text).toMatch(/\d\d:\d\d \((Астана|Astana)/)
      expect(await seriousProblems(page)).toEqual([])

      await page.emulateMedia({ media: "print" })
      expect(await page.getByRole("banner").isVisible()).toBe(false)
      expect(await receipt.isVisible()).toBe(true)
      expect((await page.pdf({ format: "A4" })).toString("latin1", 0, 8)).toMatch(PDF)
      await page.emulateMedia({ media: "screen" })
      await page.getByRole("link", { name: buyer.say("receipt:toOrder"), exact: true }).click()
      await page.waitForURL(`**/account/orders/${order.id}`)
    }
  )

  it.each(LANGUAGES)(
    "G14, G16, G24, G27, P1 a coin is bought for delivery: delivery and insurance stand apart from the cart to the receipt, and the parcel can be followed, in %s",
    async (language) => {
      const { coin, branch, buyer, page } = await fillCart(language, "delivery")
      await buyer.receiveBy("delivery")
      await buyer.giveDetails("delivery")
      await page.goto(`/${language}/cart`)
      const inCart = await chargesOn(buyer, "cart")
      await page.goto(`/${language}/checkout/review`)
      const placed = await buyer.placeOrder(CARDS.plain)

      const order = await orderAt(branch, placed)
      const { delivery_amount: delivery, insurance_amount: insurance } =
        order.shipping_methods[0].data
      const charges = { delivery, insurance, total: order.total }
      expect(charges.total).toBe(coin.price!.amount + delivery + insurance)
      expect(inCart).toEqual(charges)

      const { id } = placed
      await sendParcel(await adminOf(stack), id, NUMBER)
      const track = page.getByRole("link", { name: buyer.say("orders:track", { number: NUMBER }) })
      await page.goto(`/${language}/account/orders`)
      expect(await track.first().getAttribute("href")).toBe(PARCEL_PAGE)
      await page.goto(`/${language}/account/orders/${id}`)
      expect(await track.getAttribute("href")).toBe(PARCEL_PAGE)
      expect(await chargesOn(buyer, "cart")).toEqual(charges)
      await page.goto(`/${language}/orders/${id}/receipt`)
      expect(await chargesOn(buyer, "receipt")).toEqual(charges)
    }
  )

  it.each(PLAIN_WAYS)(
    "G24, G27 the same, from the cart on without JavaScript, in $language for $method",
    async ({ language, method }) => {
      const { branch, buyer: chooser, visit } = await fillCart(language, method)
      const buyer = await withoutScript(chooser, visit)
      await buyer.receiveBy(method)
      await buyer.giveDetails(method)
      await orderAt(branch, await payOnOtherPage(buyer, visit))
    }
  )

  it("G28, B2 pressing twice or going back and pressing again makes one order", async () => {
    const { coin, branch } = await findSupply(storeOf(stack), ["pickup"])
    const { cookies, email } = await openAccount(visitor, stack)
    const page = await visitor({ cookies })
    const buyer = new Buyer(page, "kk", email)
    await buyer.findOnHome(coin.title)
    await buyer.buyAt(branch.name)
    await buyer.receiveBy("pickup")
    await buyer.giveDetails("pickup")
    await buyer.payButton().dblclick()
    await CardWindow.over(page).pay(CARDS.plain)
    const order = await buyer.readOrder()

    await page.goBack()
    await page.waitForLoadState("networkidle")
    expect(await buyer.payButton().count()).toBe(0)
    const { data } = await (
      await adminOf(stack)
    ).get("/admin/orders", {
      params: { q: buyer.email },
    })
    expect(data.orders.map(({ id }: { id: string }) => id)).toEqual([order.id])
  })

  it("G21 pressing the branch twice puts one coin into the cart", async () => {
    const { coin, branch } = await findSupply(storeOf(stack), ["pickup"])
    const page = await visitor({ cookies: account.cookies })
    const buyer = new Buyer(page, "kk", account.email)
    await page.goto(`/kk/coins/${coin.handle}`)
    await page.getByRole("link", { name: buyer.say("coins:coin.buy"), exact: true }).click()
    const choose = buyer.say("coins:buyWindow.chooseAt", { name: branch.name })
    await page.getByRole("button", { name: choose, exact: true }).dblclick()
    await page.waitForURL("**/kk/cart")
    await page.waitForLoadState("networkidle")
    await page.reload()
    const quantity = buyer.say("cart:quantityOf", { title: coin.title })
    expect(await page.getByLabel(quantity).innerText()).toBe("1")
  })
})
