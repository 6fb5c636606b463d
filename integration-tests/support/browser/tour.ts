import type { Page } from "playwright-core"
import { PASSWORD } from "../suite/accounts"
import type { Language } from "../suite/contract"
import { Buyer, PERSON } from "./buyer"
import { supplyOnPages, type Supply } from "./supply"

/** Called with the name of a page while the page is open. */
export type Stop = (name: string) => Promise<void>

/** Every page that opens without anything having happened before. */
function openPages({ coin, branch }: Supply): Record<string, string> {
  return {
    home: "",
    "home-of-branch": `?branch=${branch.code}`,
    coins: "/coins",
    "coins-filtered": "/coins?metal=silver&order=price",
    "coins-none": "/coins?price_min=999999998&price_max=999999999",
    coin: `/coins/${coin.handle}`,
    buy: `/coins/${coin.handle}/buy`,
    branches: "/branches",
    branch: `/branches/${branch.code}`,
    search: `/search?q=${encodeURIComponent(coin.title.slice(0, 6))}`,
    "search-none": "/search?q=zzzzzzzzzz",
    "cart-empty": "/cart",
    "sign-in": "/sign-in",
    register: "/register",
    components: "/developers/components",
    "not-found": "/treasure-island",
  }
}

/**
 * Walks through every page of the store: first those that anybody can open, then as a buyer who registers,
 * buys and looks at the order.
 */
export async function tour(page: Page, language: Language, stop: Stop): Promise<void> {
  const supply = await supplyOnPages(page, language)
  for (const [name, path] of Object.entries(openPages(supply))) {
    await page.goto(`/${language}${path}`)
    await stop(name)
  }
  const buyer = new Buyer(page, language)
  await register(buyer)
  await buyer.findOnHome(supply.coin.title)
  await buyer.buyAt(supply.branch.name)
  await stop("cart")
  await buyer.receiveBy("pickup")
  await stop("checkout")
  await buyer.giveDetails("pickup")
  await stop("review")
  const { id } = await buyer.placeOrder()
  await stop("placed")
  const own = ["", "/orders", `/orders/${id}`, "/profile", "/addresses"]
  for (const path of own) {
    await page.goto(`/${language}/account${path}`)
    await stop(`account${path.replace(id, "order").replaceAll("/", "-")}`)
  }
}

async function register({ page, language, say, email }: Buyer): Promise<void> {
  await page.goto(`/${language}/register`)
  const field = (key: string) => page.getByRole("main").getByLabel(say(key), { exact: true })
  await field("forms:lastName").fill(PERSON.lastName)
  await field("forms:firstName").fill(PERSON.firstName)
  await field("forms:phone").fill(PERSON.phone)
  await field("forms:email").fill(email)
  await field("forms:password").fill(PASSWORD)
  await page.getByRole("button", { name: say("account:register.submit"), exact: true }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/register"))
}
