import type { Page } from "playwright-core"
import { ADDRESS_TEXTS } from "../http/hostile/values"
import { openAccount } from "../support/browser/account"
import { browserSuite } from "../support/browser/browser-suite"
import { Buyer } from "../support/browser/buyer"
import { findSupply, storeOf } from "../support/stack/store-clients"

const TEXTS = Object.entries(ADDRESS_TEXTS)

browserSuite("hostile input in forms", (visitor, stack) => {
  /** Fails a test when a script that was typed in runs. */
  async function wary(page: Page): Promise<void> {
    page.on("dialog", (dialog) => {
      throw new Error(`A typed script ran: ${dialog.message()}`)
    })
  }

  it("B1 the search shows what was typed as text and stays up", async () => {
    const page = await visitor({ expected: [/status of 400/] })
    await wary(page)
    for (const [name, text] of TEXTS) {
      const answer = await page.goto(`/kk/search?q=${encodeURIComponent(text)}`)
      expect(`${name}: ${answer?.status()}`).toMatch(/: (200|400)$/)
    }
  })

  it.each(["/kk/register", "/kk/sign-in"])(
    "G2, B1 %s refuses hostile fields with a message and stays up",
    async (path) => {
      const page = await visitor({ expected: [/status of 4\d\d/] })
      await wary(page)
      for (const [name, text] of TEXTS) {
        await page.goto(path)
        const fields = page.getByRole("main").locator("form input:not([type=hidden])")
        for (const field of await fields.all()) {
          await field.evaluate((input: HTMLInputElement) => input.removeAttribute("maxlength"))
          await field.fill(text)
        }
        await page.getByRole("main").locator("form button:not([type=button])").last().click()
        await page.waitForLoadState("networkidle")
        expect(`${name}: ${new URL(page.url()).pathname}`).toBe(`${name}: ${path}`)
        await page.getByRole("main").locator("[aria-invalid=true], [role=alert]").first().waitFor()
      }
    }
  )

  it("B1 the checkout takes hostile text as text or refuses it, and stays up", async () => {
    const { coin, branch } = await findSupply(storeOf(stack), ["pickup"])
    const { cookies, email } = await openAccount(visitor, stack)
    const page = await visitor({ cookies, expected: [/status of 4\d\d/] })
    await wary(page)
    const buyer = new Buyer(page, "kk", email)
    await buyer.findOnHome(coin.title)
    await buyer.buyAt(branch.name)
    await buyer.receiveBy("pickup")
    for (const [name, text] of TEXTS) {
      await page.goto("/kk/checkout")
      for (const field of await page
        .getByRole("main")
        .locator("form input[type=text]:visible, form input[type=email], form input[type=tel]")
        .all()) {
        await field.evaluate((input: HTMLInputElement) => input.removeAttribute("maxlength"))
        await field.fill(text)
      }
      await page.getByRole("main").locator("form button:not([type=button])").last().click()
      await page.waitForLoadState("networkidle")
      expect(`${name}: ${new URL(page.url()).pathname}`).toMatch(/: \/kk\/checkout/)
    }
  })

  it("B1 forged cart forms are refused, never answered with an error of the server", async () => {
    const { coin } = await findSupply(storeOf(stack), ["pickup"])
    const page = await visitor({ expected: [/status of 4\d\d/] })
    await page.goto("/kk")
    const forged: Record<string, string>[] = [
      {},
      { intent: "add" },
      { intent: "nonsense" },
      {
        intent: "add",
        variant_id: "variant_0",
        branch_id: "b",
        sales_channel_id: "s",
        quantity: "1",
      },
      {
        intent: "add",
        variant_id: coin.variant_id,
        branch_id: "b",
        sales_channel_id: "s",
        quantity: "-1",
      },
      ...TEXTS.map(([, text]) => ({ intent: "set-quantity", item_id: text, quantity: text })),
      ...TEXTS.map(([, text]) => ({ intent: "remove", item_id: text })),
      ...TEXTS.map(([, text]) => ({ intent: "choose-method", method: text })),
    ]
    for (const form of forged) {
      const answer = await page.request.post("/kk/cart", {
        form,
        headers: { origin: stack.storefront },
        maxRedirects: 0,
      })
      expect(`${JSON.stringify(form).slice(0, 80)}: ${answer.status()}`).toMatch(/: [234]\d\d$/)
    }
  })

  it("B1 a form that another site sends is refused", async () => {
    const page = await visitor()
    await page.goto("/kk")
    for (const path of ["/kk/cart", "/kk/sign-in", "/kk/register", "/preferences"]) {
      const answer = await page.request.post(path, {
        form: { intent: "add" },
        headers: { origin: "https://elsewhere.example" },
        maxRedirects: 0,
      })
      expect(`${path}: ${answer.status()}`).toBe(`${path}: 403`)
    }
  })
})
