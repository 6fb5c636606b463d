import type { Page } from "playwright-core"
import { freshPerson } from "../sandbox"
import { findSupply, storeOf } from "../stack/store-clients"
import type { StackAddresses } from "../stack/addresses"
import type { Branch, CoinCard, Language } from "../suite/contract"
import { Buyer } from "./buyer"
import { CARDS, CardWindow } from "./card-window"
import { Collector } from "./collector"
import { Registration } from "./registration"

/** How a page came to be open: by its address, or by what the visitor did on the page before. */
export type Way = "loaded" | "walked"

/** Called with the name of a page while the page is open. */
export type Stop = (name: string, way: Way) => Promise<void>

/** Every page that opens without anything having happened before. */
function openPages(coin: CoinCard, branch: Branch): Record<string, string> {
  return {
    home: "",
    "home-of-branch": `?branch=${branch.code}`,
    coins: "/coins",
    "coins-filtered": "/coins?metal=silver&sort=price",
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
    agreement: "/agreement",
    "forgot-password": "/forgot-password",
    blocked: "/blocked",
    "confirm-email": "/confirm-email?token=a-link-that-nobody-sent",
    accessibility: "/accessibility",
    components: "/developers/components",
    "not-found": "/treasure-island",
  }
}

/**
 * Walks through every page of the store: first those that anybody can open, then as a buyer who registers,
 * buys and looks at the order.
 */
export async function tour(
  page: Page,
  stack: StackAddresses,
  language: Language,
  stop: Stop
): Promise<void> {
  const { coin, branch } = await findSupply(storeOf(stack, language), ["pickup"])
  for (const [name, path] of Object.entries(openPages(coin, branch))) {
    await page.goto(`/${language}${path}`)
    await stop(name, "loaded")
  }
  const registration = new Registration(page, language, freshPerson())
  await registration.proveWithEds()
  await stop("register-details", "walked")
  await registration.giveDetails()
  await stop("register-agreement", "walked")
  await registration.readAgreement()
  await stop("agreement-to-sign", "walked")
  await registration.signAgreement()
  const buyer = new Buyer(page, language, registration.email)
  await buyer.findOnHome(coin.title)
  await buyer.buyAt(branch.name)
  await stop("cart", "walked")
  await buyer.receiveBy("pickup")
  await stop("checkout", "walked")
  await buyer.giveDetails("pickup")
  await stop("review", "walked")
  await buyer.payButton().click()
  const window = CardWindow.over(page)
  await window.pay(CARDS.poor)
  await window.goBack()
  await buyer.reads("payment:failed.title")
  await stop("payment-failed", "walked")
  await buyer.tryAgainButton().click()
  await window.pay(CARDS.plain)
  const { id } = await buyer.readOrder()
  await stop("placed", "walked")
  await page.goto(`/${language}/orders/${id}/receipt`)
  await stop("receipt", "loaded")
  await page.goto(`/${language}/orders/${id}/pickup`)
  await stop("pickup", "loaded")
  await new Collector(page, language).bookOnLastDay("last")
  await stop("pickup-booked", "walked")
  await page.goto(`/${language}/orders/${id}/confirmation`)
  await stop("confirmation", "loaded")
  const own = [
    "",
    "/orders",
    "/orders?status=canceled",
    `/orders/${id}`,
    `/orders/${id}/again`,
    "/profile",
    "/email",
    "/addresses",
    "/security",
    "/agreement",
  ]
  for (const path of own) {
    await page.goto(`/${language}/account${path}`)
    await stop(`account${path.replace(id, "order").replace(/[/?=]/g, "-")}`, "loaded")
  }
}
