import { describe, expect, test } from "vitest"
import { action as cartAction } from "~/routes/$lang.cart"
import { action as details } from "~/routes/$lang.checkout"
import { loader as paymentPage } from "~/routes/$lang.checkout_.payment"
import { loader as placedPage } from "~/routes/$lang.orders.$id.placed"
import { loader as receiptPage } from "~/routes/$lang.orders.$id.receipt"
import { loader as receiptFile } from "~/routes/$lang.orders.$id.receipt[.]pdf"
import { TestBrowser } from "./browser"
import { useShop } from "./shop"

const shop = useShop()

const DELIVERY = {
  method: "delivery",
  last_name: "Ахметов",
  first_name: "Дәурен",
  phone: "8 701 234 56 78",
  email: "daur@example.kz",
  province: "kz-75",
  city: "Алматы",
  address_1: "Абай даңғылы, 10",
  address_2: "",
  postal_code: "050000",
}

/** A buyer whose order is paid by card. */
async function paid(lang = "ru") {
  shop().payments.card = true
  const browser = new TestBrowser(lang)
  const coin = { variant_id: "variant_1", branch_id: "br_astana", quantity: "2" }
  await browser.submit(cartAction, "/cart", { intent: "add", ...coin })
  await browser.submit(details, "/checkout", DELIVERY)
  const [cart] = shop().carts.values()
  const id = cart ? shop().complete(cart) : ""
  shop().payments.pay(cart?.id ?? "", id)
  await browser.open(paymentPage, "/checkout/payment")
  return { browser, id }
}

const receipt = (browser: TestBrowser, id: string) =>
  browser.open(receiptPage, `/orders/${id}/receipt`, { id })

describe("the receipt", () => {
  test("G30, G16 has the goods, delivery, the total in digits and words, and the payment", async () => {
    const { browser, id } = await paid()
    const { data } = await receipt(browser, id)
    expect(data).toMatchObject({
      title: "Чек по заказу № 1",
      order: {
        items: [{ quantity: 2, unitPrice: 10_000, sum: 20_000 }],
        costs: { items: 20_000, delivery: 2_500, total: 22_500 },
      },
      payment: {
        paidAt: Date.parse("2026-11-22T07:31:00.000Z"),
        amount: 22_500,
        card: { type: "Visa", digits: "4242" },
        transactionId: "3503689911",
        refunds: [],
        refunded: 0,
      },
      words: "Двадцать две тысячи пятьсот тенге 00 тиын",
    })
  })

  test("G30, P4 tells what has gone back to the card", async () => {
    const { browser, id } = await paid("kk")
    shop().payments.refunds = [
      { amount: 10_000, at: "2026-11-23T05:00:00.000Z" },
      { amount: 2_500.5, at: "2026-11-24T05:00:00.000Z" },
    ]
    const { data } = await receipt(browser, id)
    expect(data).toMatchObject({ payment: { refunded: 12_500.5 } })
  })

  test("G30 the page of the order leads to it when there is one", async () => {
    const { browser, id } = await paid()
    const placed = async () => (await browser.open(placedPage, `/orders/${id}/placed`, { id })).data
    expect(await placed()).toMatchObject({ receipt: true })
    shop().payments.card = false
    expect(await placed()).toMatchObject({ receipt: false })
    expect((await receipt(browser, id)).status).toBe(404)
  })

  test("G30, B1 a receipt, to print or as a file, is for the browser that has placed the order", async () => {
    const { browser, id } = await paid()
    const file = (by: TestBrowser) => by.open(receiptFile, `/orders/${id}/receipt.pdf`, { id })
    expect(await file(browser)).toMatchObject({ status: 200, contentType: "application/pdf" })
    expect((await receipt(new TestBrowser(), id)).status).toBe(404)
    expect((await file(new TestBrowser())).status).toBe(404)
  })
})
