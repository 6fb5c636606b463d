import type { Page } from "playwright-core"
import { browserSuite } from "../support/browser/browser-suite"
import { staffPage } from "../support/browser/staff"
import { registerBuyer, signAgreement } from "../support/sandbox"
import { findSupply, storeOf } from "../support/stack/store-clients"
import { cartAt, placeOrder } from "../support/suite/purchase"

browserSuite("the courier in the admin", (visitor, stack) => {
  let page: Page

  beforeEach(async () => {
    page = await staffPage(visitor, stack)
  })

  const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value)

  it("G24 staff see the zones, try a price, and take rates over from a table", async () => {
    await page.goto(`${stack.backend}/app/courier`)
    await page.getByRole("row").filter({ hasText: "City of the branch" }).waitFor()

    await fill("From the city", "Астана")
    await fill("To the city", "Almaty")
    await page.getByRole("button", { name: "Calculate" }).click()
    // 100 g of coins, 150 g of the box, 40 g of wrapping; half a percent of 50,000 is less than the minimum.
    await page.getByText("Zone centres, 290 g: delivery 2000 ₸, insurance 300 ₸").waitFor()

    await fill("Table", "zone,up_to_grams,price\nregions,500,2650\nmoon,1,1")
    await page.getByRole("button", { name: "Check", exact: true }).click()
    await page.getByText("Good rows: 1. Nothing is changed yet.").waitFor()
    await page.getByText("Line 3 is left out (no such zone): moon,1,1").waitFor()
    await page.getByRole("button", { name: "Take over" }).click()
    await page.getByText("up to 500 g: 2650 ₸").waitFor()

    await page.getByRole("button", { name: "Edit zone regions" }).click()
    await fill("Rates", "500 = 1")
    await page.getByRole("button", { name: "Save", exact: true }).last().click()
    await page.getByText(/regions: 1 g costs less than in a nearer zone/).waitFor()
    await fill("Rates", "500 = 2600\n1000 = 3200\n3000 = 4400\n10000 = 7200")
    await page.getByRole("button", { name: "Save", exact: true }).last().click()
    await page.getByText("up to 500 g: 2600 ₸").waitFor()
  })

  it("G24 staff add a zone, rename it and remove it", async () => {
    const save = () => page.getByRole("button", { name: "Save", exact: true }).last().click()
    await page.goto(`${stack.backend}/app/courier`)
    await page.getByRole("button", { name: "Add a zone" }).click()
    await save()
    await page.getByText("Fill in: Code. Fill in: Name in Kazakh.").waitFor()
    for (const [label, value] of [
      ["Code", "west"],
      ["Name in Kazakh", "Батыс"],
      ["Name in Russian", "Запад"],
      ["Name in English", "West"],
      ["Rates", "500 = 90000"],
      ["Each further kilogram, ₸", "90000"],
      ["Places", "kz-23: Құлсары, Kulsary"],
    ] as const) {
      await fill(label, value)
    }
    await save()
    await page.getByRole("row").filter({ hasText: "West (west)" }).waitFor()
    await page.getByRole("button", { name: "Edit zone west" }).click()
    await fill("Name in English", "Far west")
    await save()
    const row = page.getByRole("row").filter({ hasText: "Far west (west)" })
    await row.waitFor()
    await page.getByRole("button", { name: "Edit zone west" }).click()
    await page.getByRole("button", { name: "Remove", exact: true }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Remove", exact: true }).click()
    await row.waitFor({ state: "detached" })
  })

  it("P3 staff allow payment on delivery for one way of delivery, and stop it", async () => {
    await page.goto(`${stack.backend}/app/courier`)
    await page.getByText("No payment provider of this shop stands for paying at the door").waitFor()
    const door = page.getByRole("switch").first()
    expect(await door.getAttribute("aria-checked")).toBe("false")
    for (const [told, checked] of [
      ["May be paid on delivery now", "true"],
      ["Is paid beforehand now", "false"],
    ] as const) {
      await door.click()
      await page.getByText(told).waitFor()
      await page.locator(`button[role=switch][aria-checked=${checked}]`).first().waitFor()
    }
  })

  it("G16 staff see delivery and insurance of an order apart, and print what goes with the parcel", async () => {
    const store = storeOf(stack)
    const { coin, branch } = await findSupply(store, ["delivery"])
    const buyer = await registerBuyer(store)
    await signAgreement(buyer)
    const cart = await cartAt(buyer.client, branch, [coin], { captcha: true })
    const order = await placeOrder(buyer.client, cart.id, "delivery")

    await page.goto(`${stack.backend}/app/orders/${order.id}`)
    await page.getByText("Insurance", { exact: true }).waitFor()
    await page.getByRole("link", { name: "Packing slip" }).click()
    await page
      .getByRole("heading", { name: `Packing slip, order No. ${order.display_id}` })
      .waitFor()
    const slip = page.getByRole("article")
    await slip.getByText(coin.title).waitFor()
    await slip.getByText("Declared value").waitFor()

    await page.goto(`${stack.backend}/app/courier/deliveries`)
    const row = page.getByRole("row").filter({ hasText: `№${order.display_id}` })
    await row.getByText("to be sent").waitFor()
  })
})
