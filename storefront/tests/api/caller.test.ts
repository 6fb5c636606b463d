import { describe, expect, test } from "vitest"
import { http } from "msw"
import { loader as home } from "~/routes/$lang._index"
import { loader as coinPage } from "~/routes/$lang.coins.$handle"
import { loader as buyPage } from "~/routes/$lang.coins.$handle_.buy"
import { loader as coinsPage } from "~/routes/$lang.coins._index"
import { loader as searchPage } from "~/routes/$lang.search"
import { loader as liveBranch } from "~/routes/live.branches.$code"
import { loader as liveCoin } from "~/routes/live.coins.$handle"
import { CALLER_HEADER } from "~/session/caller.server"
import { BACKEND, backend } from "../fake/server"
import { pageOf } from "../loaders/call"
import { useBackend } from "../loaders/use-backend"

const COIN = "jylan-jyly-2013-altyn"
const BUYER = "203.0.113.7"

useBackend()

/** The page of a buyer with this address. */
function from(address: string, path: string, params: Record<string, string>) {
  const args = pageOf(path, params)
  args.request.headers.set(CALLER_HEADER, address)
  return args
}

/** For whom the backend hears each read of coins or units, from now on. */
function countedReads(): Map<string, (string | null)[]> {
  const heard = new Map<string, (string | null)[]>()
  const note = ({ request }: { request: Request }) => {
    const { pathname } = new URL(request.url)
    const caller = request.headers.get("x-forwarded-for")
    heard.set(pathname, [...(heard.get(pathname) ?? []), caller])
  }
  backend.use(
    http.get(`${BACKEND}/store/coins`, note),
    http.get(`${BACKEND}/store/coins/:handle`, note),
    http.get(`${BACKEND}/store/products/:id/availability`, note),
    http.get(`${BACKEND}/store/availability`, note)
  )
  return heard
}

describe("B1 reads of the store count for the one who causes them", () => {
  test.each([
    [
      "a search",
      () => searchPage(from(BUYER, "/en/search?q=snake", { lang: "en" })),
      "/store/coins",
    ],
    [
      "a list",
      () => coinsPage(from(BUYER, "/en/coins?price_min=3", { lang: "en" })),
      "/store/coins",
    ],
    ["home", () => home(from(BUYER, "/en", { lang: "en" })), "/store/coins"],
    [
      "a coin page",
      () => coinPage(from(BUYER, `/en/coins/${COIN}`, { lang: "en", handle: COIN })),
      `/store/coins/${COIN}`,
    ],
    [
      "units on a coin page",
      () => coinPage(from(BUYER, `/en/coins/${COIN}`, { lang: "en", handle: COIN })),
      `/store/products/${COIN}/availability`,
    ],
    [
      "units of an open coin page",
      () => liveCoin(from(BUYER, `/live/coins/${COIN}`, { handle: COIN })),
      `/store/products/${COIN}/availability`,
    ],
    [
      "units of an open branch page",
      () => liveBranch(from(BUYER, "/live/branches/almaty", { code: "almaty" })),
      "/store/availability",
    ],
  ])("%s", async (_name, open, path) => {
    const heard = countedReads()
    await open()
    expect(new Set(heard.get(path))).toEqual(new Set([BUYER]))
  })

  test("the BUY window, each time it is opened", async () => {
    const heard = countedReads()
    const open = () => buyPage(from(BUYER, `/en/coins/${COIN}/buy`, { lang: "en", handle: COIN }))
    await open()
    await open()
    const units = [...heard].flatMap(([path, calls]) =>
      path.endsWith("/availability") ? calls : []
    )
    expect(units).toEqual([BUYER, BUYER])
  })

  test("what is known already costs nobody anything", async () => {
    await home(from(BUYER, "/en", { lang: "en" }))
    const heard = countedReads()
    await home(from("203.0.113.8", "/en", { lang: "en" }))
    expect(heard.size).toBe(0)
  })
})
