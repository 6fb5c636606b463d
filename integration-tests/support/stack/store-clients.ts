import { DEMO_ACCOUNTS } from "../demo-accounts"
import { httpClient, type Http } from "../suite/clients"
import { LOCALES, type Branch, type CoinCard, type Language } from "../suite/contract"
import { branchByCode } from "../suite/purchase"
import type { StackAddresses } from "./addresses"

/** The Store API of the running stack. */
export function storeOf(stack: StackAddresses, language: Language = "kk"): Http {
  return httpClient(stack.backend, {
    "x-publishable-api-key": stack.publishableKey,
    "x-medusa-locale": LOCALES[language],
  })
}

/** The Admin API of the running stack, as the member of staff that the seed made. */
export async function adminOf(stack: StackAddresses): Promise<Http> {
  const { data } = await httpClient(stack.backend, {}).post("/auth/user/emailpass", {
    email: DEMO_ACCOUNTS.DEMO_ADMIN_EMAIL,
    password: DEMO_ACCOUNTS.DEMO_ADMIN_PASSWORD,
  })
  return httpClient(stack.backend, { authorization: `Bearer ${data.token}` })
}

/** A coin and a branch that has enough of it for the tests of a run, and allows every method asked for. */
export async function findSupply(
  store: Http,
  methods: ("pickup" | "delivery")[],
  atLeast = 5,
  { fromTheEnd = false } = {}
): Promise<{ coin: CoinCard; branch: Branch }> {
  const { data } = await store.get("/store/coins", { params: { in_stock: true, limit: 24 } })
  const coins: CoinCard[] = fromTheEnd ? data.coins.reverse() : data.coins
  for (const coin of coins.filter((candidate) => offers(candidate.receiving_methods, methods))) {
    const found = await store.get(`/store/products/${coin.id}/availability`)
    const places: { code: string; available: number }[] = found.data.availability.branches
    for (const place of places.filter(({ available }) => available >= atLeast)) {
      const branch = await branchByCode(store, place.code)
      if (branch.status === "open" && offers(branch.methods, methods)) {
        return { coin, branch }
      }
    }
  }
  throw new Error(`No coin of the first page has ${atLeast} pieces at one branch for ${methods}`)
}

function offers(offered: string[], wanted: string[]): boolean {
  return wanted.every((method) => offered.includes(method))
}
