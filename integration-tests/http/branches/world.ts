import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createLinksWorkflow,
  createLocationFulfillmentSetWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingOptionTypesWorkflow,
  createShippingProfilesWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Branch, ReceivingMethod } from "../../support/suite/contract"
import type { Shop } from "../../support/suite/shop"

const PROVIDER = "manual_manual"
const METHODS: ReceivingMethod[] = ["pickup", "delivery"]

type Place = Branch & { stock_location_id: string }

/** A product of the tests; `stock` and `sold_at` name branches by code. */
export type Goods = {
  id: string
  handle: string
  variant_id: string
  inventory_item_id: string
}

type GoodsInput = {
  handle: string
  stock: Record<string, number>
  /** Default: the branches that `stock` names. */
  sold_at?: string[]
  methods?: ReceivingMethod[]
  status?: ProductStatus
  managed?: boolean
}

/** Worlds that were built before the first suite of their backend. */
const ready = new WeakMap<Shop, World>()

/** Builds the world of a backend once for all its suites; for `storeArea`. */
export async function buildWorld(shop: Shop): Promise<void> {
  const world = new World(shop)
  await world.build()
  ready.set(shop, world)
}

/** A small shop of its own: four branches of which one is closed, and products made on demand. */
export class World {
  regionId = ""
  readonly places: Record<string, Place> = {}
  #profileId = ""
  #types: Record<string, string> = {}

  constructor(private readonly shop: Shop) {}

  /** Makes region, shipping profile, option types and branches, unless they are there; called in `beforeAll`. */
  async build(): Promise<void> {
    const built = ready.get(this.shop)
    if (built) {
      this.regionId = built.regionId
      this.#profileId = built.#profileId
      this.#types = built.#types
      Object.assign(this.places, built.places)
      return
    }
    await this.#nameLocales()
    const { result: regions } = await createRegionsWorkflow(this.#container).run({
      input: {
        regions: [
          {
            name: "Қазақстан",
            currency_code: "kzt",
            countries: ["kz"],
            payment_providers: ["pp_system_default"],
          },
        ],
      },
    })
    this.regionId = regions[0]!.id
    const { result: profiles } = await createShippingProfilesWorkflow(this.#container).run({
      input: { data: [{ name: "Coins", type: "default" }] },
    })
    this.#profileId = profiles[0]!.id
    const { result: types } = await createShippingOptionTypesWorkflow(this.#container).run({
      input: { shipping_option_types: METHODS.map((code) => ({ code, label: code })) },
    })
    this.#types = Object.fromEntries(types.map((type) => [type.code, type.id]))
    await this.openBranch({ code: "astana", name: "Астана", rank: 1 })
    await this.openBranch({ code: "almaty", name: "Алматы", rank: 2, phone: "+7 727 000 00 00" })
    await this.openBranch({ code: "oral", name: "Орал", rank: 3, methods: ["pickup"] })
    await this.openBranch({ code: "taraz", name: "Тараз", rank: 4, status: "closed" })
  }

  /** Opens a branch through the Admin API and gives it a shipping option for either method. */
  async openBranch(profile: { code: string; name: string } & Partial<Branch> & { rank?: number }) {
    const { data: keys } = await this.shop.admin.get("/admin/api-keys?type=publishable")
    const { data } = await this.shop.admin.post("/admin/branches", {
      city: profile.name,
      translations: { "ru-RU": { name: `${profile.name} (ru)` } },
      publishable_key_ids: [keys.api_keys[0].id],
      ...profile,
    })
    const { stock_location, sales_channel, ...branch } = data.branch
    const place = {
      ...branch,
      stock_location_id: stock_location.id,
      sales_channel_id: sales_channel.id,
    }
    this.places[profile.code] = place
    await this.#offerMethods(place)
    return place
  }

  place(code: string): Place {
    return this.places[code]!
  }

  /** Makes a product with one variant, its stock, its branches and its coin. */
  async goods({ handle, stock, sold_at, methods, status, managed = true }: GoodsInput) {
    const { result } = await createProductsWorkflow(this.#container).run({
      input: {
        products: [
          {
            title: handle,
            handle,
            status: status ?? ProductStatus.PUBLISHED,
            shipping_profile_id: this.#profileId,
            options: [{ title: "Kind", values: ["one"] }],
            sales_channels: (sold_at ?? Object.keys(stock)).map((code) => ({
              id: this.place(code).sales_channel_id,
            })),
            variants: [
              {
                title: "one",
                sku: handle,
                options: { Kind: "one" },
                manage_inventory: managed,
                prices: [{ currency_code: "kzt", amount: 10_000 }],
              },
            ],
          },
        ],
      },
    })
    const product = result[0]!
    const goods = { id: product.id, handle, variant_id: product.variants[0]!.id }
    const inventory_item_id = managed ? await this.#stock(handle, stock) : ""
    if (methods) {
      await this.#allow(product.id, methods)
    }
    return { ...goods, inventory_item_id } satisfies Goods
  }

  get #container(): MedusaContainer {
    return this.shop.container
  }

  async #nameLocales(): Promise<void> {
    await updateStoresWorkflow(this.#container).run({
      input: {
        selector: {},
        update: {
          supported_currencies: [{ currency_code: "kzt", is_default: true }],
          supported_locales: ["kk-KZ", "ru-RU", "en-US"].map((locale_code) => ({ locale_code })),
        },
      },
    })
  }

  async #stock(sku: string, stock: Record<string, number>): Promise<string> {
    const query = this.#container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "inventory_item",
      fields: ["id"],
      filters: { sku },
    })
    const inventory_item_id = data[0]!.id
    await createInventoryLevelsWorkflow(this.#container).run({
      input: {
        inventory_levels: Object.entries(stock).map(([code, stocked_quantity]) => ({
          inventory_item_id,
          location_id: this.place(code).stock_location_id,
          stocked_quantity,
        })),
      },
    })
    return inventory_item_id
  }

  async #allow(productId: string, receiving_methods: ReceivingMethod[]): Promise<void> {
    const coins = this.#container.resolve<{
      createCoins(data: object): Promise<{ id: string }>
    }>("coin")
    const coin = await coins.createCoins({ denomination: 100, receiving_methods })
    await createLinksWorkflow(this.#container).run({
      input: [{ [Modules.PRODUCT]: { product_id: productId }, coin: { coin_id: coin.id } }],
    })
  }

  /** Both options at every branch: the rules, not the lack of an option, must do the refusing. */
  async #offerMethods(place: Place): Promise<void> {
    await createLinksWorkflow(this.#container).run({
      input: [
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: place.stock_location_id },
          [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
        },
      ],
    })
    for (const method of METHODS) {
      await this.#offer(place, method)
    }
  }

  async #offer(place: Place, method: ReceivingMethod): Promise<void> {
    const name = `${place.code} ${method}`
    await createLocationFulfillmentSetWorkflow(this.#container).run({
      input: {
        location_id: place.stock_location_id,
        fulfillment_set_data: { name, type: method === "pickup" ? "pickup" : "shipping" },
      },
    })
    const query = this.#container.resolve(ContainerRegistrationKeys.QUERY)
    const { data: sets } = await query.graph({
      entity: "fulfillment_set",
      fields: ["id"],
      filters: { name },
    })
    const { result: zones } = await createServiceZonesWorkflow(this.#container).run({
      input: {
        data: [
          {
            fulfillment_set_id: sets[0]!.id,
            name,
            geo_zones: [{ type: "country", country_code: "kz" }],
          },
        ],
      },
    })
    await createShippingOptionsWorkflow(this.#container).run({
      input: [
        {
          name,
          price_type: "flat",
          provider_id: PROVIDER,
          service_zone_id: zones[0]!.id,
          shipping_profile_id: this.#profileId,
          type_id: this.#types[method]!,
          prices: [{ currency_code: "kzt", amount: method === "pickup" ? 0 : 2_500 }],
          rules: [
            { attribute: "enabled_in_store", operator: "eq", value: "true" },
            { attribute: "is_return", operator: "eq", value: "false" },
          ],
        },
      ],
    })
  }
}
