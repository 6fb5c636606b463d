import { mayAccess } from "../rule"

const registered = { customer: { id: "cus_1", has_account: true } }
const guest = { customer: { id: "cus_2", has_account: false } }

describe("B1 ownership", () => {
  it.each([
    ["nothing at all", undefined, "cus_1", false],
    ["a cart without a customer", { customer: null }, undefined, true],
    ["a guest's cart, to anybody", guest, undefined, true],
    ["a guest's cart, to a buyer", guest, "cus_1", true],
    ["a buyer's cart, to that buyer", registered, "cus_1", true],
    ["a buyer's cart, to another", registered, "cus_3", false],
    ["a buyer's cart, to a visitor", registered, undefined, false],
  ])("of %s", (_, owned, customerId, allowed) => {
    expect(mayAccess(owned, customerId)).toBe(allowed)
  })
})
