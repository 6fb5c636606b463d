import { publishableKey } from "../../../medusa/launcher/database/publishable-key"
import { httpClient, type Http } from "../../support/suite/clients"
import { shippingOption } from "../../support/suite/purchase"
import { findSupply } from "../../support/stack/store-clients"
import { startBackends } from "./backends"
import { race, type Round } from "./claims"
import type { Row, Section } from "./report"
import { openShelf, type Shelf } from "./shelf"
import { LIVE_HOLDS } from "./in-process"

const WORKERS = 10
const PROCESSES = 2
const WARM_UP = 10

type Variant = { name: string; processes: number; live: number; share: number }

const VARIANTS: Variant[] = [1, PROCESSES].flatMap((processes) =>
  [0, LIVE_HOLDS].map((live) => ({
    name: `processes: ${processes}, live holds: ${live}`,
    processes,
    live,
    share: 1,
  }))
)

/** A quarter of the buyers can have one, whichever process they ask. */
const SCARCE: Variant = {
  name: `processes: ${PROCESSES}, scarce`,
  processes: PROCESSES,
  live: 0,
  share: 0.25,
}

/**
 * Claims through the Store API: carts with one coin choose their receiving method.
 *
 * @param carts for each variant
 */
export async function measureOverHttp(url: string, carts: number): Promise<Section> {
  const { addresses, stop } = await startBackends(url, PROCESSES)
  try {
    const headers = { "x-publishable-api-key": await publishableKey(url) }
    const stores = addresses.map((address) => httpClient(address, headers))
    const shop = await openShop(url, stores)
    try {
      await measure(shop, { ...SCARCE, share: 1 }, WARM_UP * PROCESSES)
      const rows: Row[] = []
      for (const variant of [...VARIANTS, SCARCE]) {
        process.stderr.write(`over HTTP, ${variant.name}\n`)
        rows.push({ name: variant.name, rounds: [await measure(shop, variant, carts)] })
      }
      return { title: "choosing the method over HTTP", rows }
    } finally {
      await shop.shelf.close()
    }
  } finally {
    await stop()
  }
}

type BenchShop = {
  stores: Http[]
  shelf: Shelf
  newCart: (store: Http) => Promise<string>
  optionId: string
}

async function openShop(url: string, stores: Http[]): Promise<BenchShop> {
  const store = stores[0]!
  const { coin, branch } = await findSupply(store, ["pickup"])
  const { data } = await store.get("/store/regions")
  const newCart = async (through: Http): Promise<string> => {
    const opened = await through.post("/store/carts", {
      region_id: data.regions[0].id,
      sales_channel_id: branch.sales_channel_id,
      items: [{ variant_id: coin.variant_id, quantity: 1 }],
    })
    return opened.data.cart.id
  }
  const option = await shippingOption(store, await newCart(store), "pickup")
  const shelf = await openShelf(url, coin.variant_id, branch.sales_channel_id)
  return { stores, shelf, newCart, optionId: option.id }
}

async function measure(shop: BenchShop, variant: Variant, carts: number): Promise<Round> {
  const { shelf, stores, optionId } = shop
  await shelf.hold(0)
  await shelf.stock(variant.live + carts)
  const ids = await openCarts(shop, carts)
  const stock = variant.live + Math.round(carts * variant.share)
  await shelf.hold(variant.live)
  await shelf.stock(stock)
  const claim = (number: number): Promise<boolean> =>
    stores[number % variant.processes]!.post(`/store/carts/${ids[number]}/shipping-methods`, {
      option_id: optionId,
    }).then(() => true, unlessHeld)
  return race({ claim, given: shelf.given }, { claims: carts, stock, workers: WORKERS })
}

/** Through all processes: it takes longer than the claims, and is not measured. */
async function openCarts({ stores, newCart }: BenchShop, count: number): Promise<string[]> {
  const ids: string[] = []
  const open = async (_: unknown, worker: number): Promise<void> => {
    for (let opened = worker; opened < count; opened += WORKERS) {
      ids[opened] = await newCart(stores[worker % stores.length]!)
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, open))
  return ids
}

function unlessHeld(error: unknown): false {
  const { response } = error as { response?: { data?: { code?: string } } }
  if (response?.data?.code === "units_held") {
    return false
  }
  throw error
}
