import type { Buyer } from "./buyer"

/** What is added to the coins, in tenge; null where the page does not name it. */
export type Charges = { delivery: number | null; insurance: number | null; total: number | null }

/** Reads the sums of a cart, an order or a receipt as the page shows them. */
export async function chargesOn(buyer: Buyer, texts: "cart" | "receipt"): Promise<Charges> {
  const { page, say } = buyer
  const sum = async (key: string) => {
    const label = page.locator("dt").getByText(say(`${texts}:costs.${key}`), { exact: true })
    const row = page.locator("dl > div").filter({ has: label })
    if ((await row.count()) === 0) return null
    const amount = await row.first().locator("dd").innerText()
    return Number(amount.replace(/\D/g, ""))
  }
  return {
    delivery: await sum("delivery"),
    insurance: await sum("insurance"),
    total: await sum("total"),
  }
}
