import { describe, expect, test } from "vitest"
import { addressFields } from "~/forms/address"
import { formatPhone, phoneField } from "~/forms/phone"
import { nameField } from "~/forms/text-fields"
import { methodChoices } from "~/cart/method-choices"
import { orderStatus, returnedOf } from "~/orders/order-status"

describe("phone numbers", () => {
  test.each(["+7 701 234 56 78", "8 (701) 234-56-78", "87012345678", "7012345678", "77012345678"])(
    "G2 %s is one number",
    (text) => {
      expect(phoneField.parse(text)).toBe("+77012345678")
      expect(formatPhone(text)).toBe("+7 701 234 56 78")
    }
  )

  test.each(["+1 701 234 5678", "8012345678", "+7 901 234 56 78", "abc", "+7 701 234 56 789"])(
    "G2 %s is no number of Kazakhstan",
    (text) => expect(phoneField.safeParse(text).success).toBe(false)
  )

  test("G2 a number that is being typed grows by groups", () => {
    const typed = [..."+77012345678"].reduce((text, digit) => formatPhone(text + digit), "")
    expect(typed).toBe("+7 701 234 56 78")
  })
})

test.each(["Әйгерім", "Қасым-Жомарт", "O’Neil", "Ж. А."])("G2 %s is a name", (name) => {
  expect(nameField("first_name_required").parse(`  ${name} `)).toBe(name)
})

test.each(["010000", "050 000", "z10k7b9"])("G2 %s is a postal code", (postal_code) => {
  const address = { province: "kz-71", city: "Астана", address_1: "Достық, 1", postal_code }
  expect(addressFields.safeParse(address).success).toBe(true)
})

test("G27 a coin that is for pickup only and one that is for delivery only leave no method", () => {
  const coins = [
    { title: "A", methods: ["pickup" as const] },
    { title: "B", methods: ["delivery" as const] },
  ]
  const choices = methodChoices({ branch: ["pickup", "delivery"], coins, offered: new Map() })
  expect(choices.map(({ obstacle }) => obstacle)).toEqual([
    { kind: "coins", titles: ["B"] },
    { kind: "coins", titles: ["A"] },
  ])
})

test.each([
  [{ status: "canceled", fulfillment_status: "shipped" }, "pickup", "canceled"],
  [
    { fulfillment_status: "not_fulfilled", payment_status: "not_paid" },
    "pickup",
    "awaitingPayment",
  ],
  [{ fulfillment_status: "not_fulfilled", payment_status: "authorized" }, "pickup", "accepted"],
  [{ fulfillment_status: "fulfilled", payment_status: "captured" }, "pickup", "ready"],
  [{ fulfillment_status: "fulfilled", payment_status: "captured" }, "delivery", "prepared"],
  [{ fulfillment_status: "delivered", payment_status: "captured" }, "delivery", "received"],
] as const)("G13 core's states %j with %s mean %s", (states, method, status) => {
  expect(orderStatus(states, method)).toBe(status)
})

test.each([
  [{ payment_status: "captured" }, null],
  [{ payment_status: "partially_refunded" }, "part"],
  [{ status: "canceled", payment_status: "refunded" }, "all"],
] as const)("P4 of the money of %j went back: %s", (states, returned) => {
  expect(returnedOf(states)).toBe(returned)
})
