import { describe, expect, test } from "vitest"
import { sumInWords } from "~/format/words/sum"
import { action as cartAction } from "~/routes/$lang.cart"
import { action as details } from "~/routes/$lang.checkout"
import { loader as paymentPage } from "~/routes/$lang.checkout_.payment"
import { loader as placedPage } from "~/routes/$lang.orders.$id.placed"
import { loader as receiptPage } from "~/routes/$lang.orders.$id.receipt"
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

  test("B1 a receipt is for the browser that has placed the order", async () => {
    const { id } = await paid()
    expect((await receipt(new TestBrowser(), id)).status).toBe(404)
  })
})

describe("G30 a sum in words", () => {
  test.each([
    [0, "Нөл теңге 00 тиын", "Ноль тенге 00 тиын", "Zero tenge 00 tiyn"],
    [1, "Бір теңге 00 тиын", "Один тенге 00 тиын", "One tenge 00 tiyn"],
    [1_000, "Бір мың теңге 00 тиын", "Одна тысяча тенге 00 тиын", "One thousand tenge 00 tiyn"],
    [
      152_500,
      "Бір жүз елу екі мың бес жүз теңге 00 тиын",
      "Сто пятьдесят две тысячи пятьсот тенге 00 тиын",
      "One hundred fifty-two thousand five hundred tenge 00 tiyn",
    ],
    [
      2_011_115.05,
      "Екі миллион он бір мың бір жүз он бес теңге 05 тиын",
      "Два миллиона одиннадцать тысяч сто пятнадцать тенге 05 тиын",
      "Two million eleven thousand one hundred fifteen tenge 05 tiyn",
    ],
    [
      21_000_040.9,
      "Жиырма бір миллион қырық теңге 90 тиын",
      "Двадцать один миллион сорок тенге 90 тиын",
      "Twenty-one million forty tenge 90 tiyn",
    ],
  ])("%d", (amount, kk, ru, en) => {
    expect(sumInWords(amount, "kk")).toBe(kk)
    expect(sumInWords(amount, "ru")).toBe(ru)
    expect(sumInWords(amount, "en")).toBe(en)
  })
})
